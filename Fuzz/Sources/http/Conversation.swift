import Support

@testable import HTTP

/// What the parser makes of bytes that come in pieces, fed to it as a connection does.
struct Conversation {
  private(set) var requests: [ReadRequest] = []
  private(set) var refusal: Int?
  var isRefused: Bool { refusal != nil }

  private static let limits: Limits = {
    var options = ServerOptions()
    // Small enough for the fuzzer to reach.
    (options.maxTargetBytes, options.maxHeaderBytes, options.maxHeaderCount, options.maxBodyBytes) = (60, 300, 8, 100)
    return Limits(options)
  }()

  init(_ pieces: [UnsafeRawBufferPointer]) {
    var (parser, pending) = (RequestParser(), [UInt8]())
    for piece in pieces where !isRefused {
      pending += piece
      let used = pending.withUnsafeBytes { read($0, &parser) }
      pending.removeFirst(used)
    }
  }

  /// How much was used, of what then comes again with more behind it.
  private mutating func read(_ bytes: UnsafeRawBufferPointer, _ parser: inout RequestParser) -> Int {
    var used = 0
    while used < bytes.count {
      do throws(RequestError) {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[used...])
        let (count, step) = try parser.advance(rest, Self.limits)
        require(0...rest.count ~= count, "\(count) of \(rest.count) bytes are used")
        used += count
        guard case .isWhole = step else { return used }
        require(count > 0, "a request is made of nothing")
        let (isHTTP10, keepsAlive) = (parser.isHTTP10, parser.keepsAlive)
        requests.append(ReadRequest(parser.request(remoteAddress: "", id: ""), isHTTP10, keepsAlive))
        parser = RequestParser()
      } catch {
        require((400...599).contains(error.status), "a refusal has status \(error.status)")
        refusal = error.status
        return bytes.count
      }
    }
    return used
  }
}
