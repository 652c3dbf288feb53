/// `method SP request-target SP HTTP-version` (RFC 9112, section 3), with exactly one space each.
struct RequestLine {
  let method: String
  let target: Range<Int>
  /// Whether the version is 1.0. A later minor version is taken as 1.1 (RFC 9110, section 2.5).
  let isHTTP10: Bool

  /// The methods that this server implements; any other is answered with 501 (RFC 9110, section 9.1).
  private static let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

  var isImplemented: Bool { Self.methods.contains(method) }

  /// - Parameter line: without its CR LF.
  init(_ line: Bytes, maxTargetBytes: Int) throws(RequestError) {
    guard let first = line.index(of: ASCII.space), first > 0 else {
      throw RequestError(400, "The request line has no target")
    }
    let name = line[part: ..<first]
    guard name.allSatisfy(ASCII.isToken) else {
      throw RequestError(400, "The method has a character that no token may have")
    }
    guard let last = line.lastIndex(of: ASCII.space), last > first + 1 else {
      throw RequestError(400, "The request line has no HTTP version")
    }
    guard last - first - 1 <= maxTargetBytes else { throw RequestError(414, "The request target is too long") }
    // Spaces, controls and what is not ASCII are refused; the few other characters that RFC 3986 wants encoded are sent by
    // browsers as they are, and taken so (WHATWG URL).
    guard line[part: (first + 1)..<last].allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw RequestError(400, "The request target has a character that must be percent-encoded")
    }
    isHTTP10 = try Self.isHTTP10(line[part: (last + 1)...])
    target = (first + 1)..<last
    method = String(decoding: name, as: UTF8.self)
  }

  private static func isHTTP10(_ bytes: Bytes) throws(RequestError) -> Bool {
    guard bytes.count == 8, bytes.starts(with: "HTTP/"), ASCII.isDigit(bytes[5]), bytes[6] == UInt8(ascii: "."),
      ASCII.isDigit(bytes[7])
    else { throw RequestError(400, "The request line does not end with an HTTP version") }
    guard bytes[5] == UInt8(ascii: "1") else { throw RequestError(505, "This server speaks HTTP/1.1 and HTTP/1.0") }
    return bytes[7] == UInt8(ascii: "0")
  }
}
