import Support

@testable import HTTP

/// Requests as a connection sends them. The first byte chooses how they are cut.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: start, count: count)
  guard let seed = input.first else { return 0 }
  let bytes = UnsafeRawBufferPointer(rebasing: input.dropFirst())

  let whole = Conversation([bytes])
  var cuts = Cuts(seed: UInt64(seed))
  let pieces = Conversation(bytes.cut { cuts.next() })
  require(pieces.requests == whole.requests, "cut into pieces: \(pieces.requests), whole: \(whole.requests)")
  require(pieces.isRefused == whole.isRefused, "cut into pieces: \(pieces.refusal ?? 0), whole: \(whole.refusal ?? 0)")

  for request in whole.requests { request.check() }
  if whole.isRefused {
    let more = Array(bytes) + Array(" \r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    let longer = more.withUnsafeBytes { Conversation([$0]) }
    require(longer.isRefused && longer.requests == whole.requests, "what was refused is taken with more behind it")
  }
  return 0
}

extension UnsafeRawBufferPointer {
  /// The same bytes as pieces, each as long as `next` says.
  fileprivate func cut(_ next: () -> Int) -> [UnsafeRawBufferPointer] {
    var (pieces, start): ([UnsafeRawBufferPointer], Int) = ([], 0)
    while start < count {
      let end = Swift.min(count, start + next())
      pieces.append(UnsafeRawBufferPointer(rebasing: self[start..<end]))
      start = end
    }
    return pieces
  }
}
