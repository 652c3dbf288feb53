/// What the header fields say about the message itself: how long its body is and what becomes of the connection
/// (RFC 9112, sections 6 and 9). Whatever two readers could take differently is refused.
struct Framing {
  enum Body: Equatable {
    case length(Int)
    case chunked
  }

  private(set) var close = false
  private(set) var keepAlive = false
  private(set) var expectsContinue = false
  private var hosts = 0
  private var length: Int?
  private var unknownExpectation = false
  /// The elements of Transfer-Encoding, across all fields.
  private var codings = (count: 0, chunked: 0, lastIsChunked: false)

  /// Takes note of a field, if it is one that frames.
  mutating func note(_ name: Bytes, _ value: Bytes) throws(RequestError) {
    switch name.count {
    case 4 where name.equals("host"):
      hosts += 1
      guard value.isEmpty || Authority.isHost(value) else {
        throw RequestError(400, "The Host field is not a host and port")
      }
    case 6 where name.equals("expect"):
      if value.equals("100-continue") { expectsContinue = true } else if !value.isEmpty { unknownExpectation = true }
    case 10 where name.equals("connection"):
      value.forEachElement { option in
        if option.equals("close") { close = true }
        if option.equals("keep-alive") { keepAlive = true }
      }
    case 14 where name.equals("content-length"): try noteLength(value)
    case 17 where name.equals("transfer-encoding"):
      value.forEachElement { coding in
        codings.count += 1
        codings.lastIsChunked = coding.equals("chunked")
        if codings.lastIsChunked { codings.chunked += 1 }
      }
    default: break
    }
  }

  /// How the body is framed.
  /// - Throws: 400 for what is ambiguous, 413, 417, 501.
  func body(isHTTP10: Bool, maxBodyBytes: Int) throws(RequestError) -> Body {
    guard hosts == 1 || (hosts == 0 && isHTTP10) else {
      throw RequestError(400, hosts == 0 ? "The Host field is missing" : "There is more than one Host field")
    }
    if unknownExpectation { throw RequestError(417, "No expectation is known but 100-continue") }
    guard codings.count > 0 else {
      guard (length ?? 0) <= maxBodyBytes else {
        throw RequestError(413, "The body is longer than \(maxBodyBytes) bytes")
      }
      return .length(length ?? 0)
    }
    guard length == nil else { throw RequestError(400, "Both Content-Length and Transfer-Encoding are given") }
    guard !isHTTP10 else { throw RequestError(400, "HTTP/1.0 has no Transfer-Encoding") }
    guard codings.lastIsChunked, codings.chunked == 1 else {
      throw RequestError(400, "The transfer coding of a request must end with chunked, once")
    }
    guard codings.count == 1 else { throw RequestError(501, "No transfer coding is known but chunked") }
    return .chunked
  }

  private mutating func noteLength(_ value: Bytes) throws(RequestError) {
    guard length == nil else { throw RequestError(400, "There is more than one Content-Length") }
    guard !value.isEmpty, value.allSatisfy(ASCII.isDigit) else {
      throw RequestError(400, "Content-Length is not a number")
    }
    // A number that does not fit is longer than any limit.
    length = Int(String(decoding: value, as: UTF8.self)) ?? .max
  }
}
