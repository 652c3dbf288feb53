/// What the header fields say about the message itself: how long its body is and what becomes of the connection
/// (RFC 9112, sections 6 and 9). Whatever two readers could take differently is refused.
struct Framing {
  enum Body: Equatable {
    case length(Int)
    case chunked
  }

  private(set) var hosts = 0
  private(set) var close = false
  private(set) var keepAlive = false
  private(set) var expectsContinue = false
  private var length: Int?
  /// The transfer codings in order, across all fields.
  private var codings: [String]?
  private var unknownExpectation = false

  /// Takes note of a field, if it is one that frames.
  mutating func note(
    _ name: Slice<UnsafeRawBufferPointer>, _ value: Slice<UnsafeRawBufferPointer>
  ) throws(RequestError) {
    switch name.count {
    case 4 where Self.equal(name, "host"): try noteHost(value)
    case 6 where Self.equal(name, "expect"):
      if Self.equal(value, "100-continue") { expectsContinue = true } else { unknownExpectation = true }
    case 10 where Self.equal(name, "connection"):
      for option in Self.elements(value) {
        if Self.equal(option, "close") { close = true }
        if Self.equal(option, "keep-alive") { keepAlive = true }
      }
    case 14 where Self.equal(name, "content-length"): try noteLength(value)
    case 17 where Self.equal(name, "transfer-encoding"):
      codings = (codings ?? []) + Self.elements(value).map { String(decoding: $0, as: UTF8.self).lowercased() }
    default: break
    }
  }

  /// How the body is framed.
  /// - Throws: 400 for what is ambiguous, 413, 417, 501.
  func body(minorVersion: UInt8, maxBodyBytes: Int) throws(RequestError) -> Body {
    guard hosts == 1 || (hosts == 0 && minorVersion == 0) else {
      throw RequestError(400, hosts == 0 ? "The Host field is missing" : "There is more than one Host field")
    }
    if unknownExpectation { throw RequestError(417, "No expectation is known but 100-continue") }
    guard let codings else {
      guard (length ?? 0) <= maxBodyBytes else {
        throw RequestError(413, "The body is longer than \(maxBodyBytes) bytes")
      }
      return .length(length ?? 0)
    }
    guard length == nil else { throw RequestError(400, "Both Content-Length and Transfer-Encoding are given") }
    guard minorVersion > 0 else { throw RequestError(400, "HTTP/1.0 has no Transfer-Encoding") }
    guard codings.last == "chunked", codings.dropLast().allSatisfy({ $0 != "chunked" }) else {
      throw RequestError(400, "The transfer coding of a request must end with chunked, once")
    }
    guard codings.count == 1 else { throw RequestError(501, "No transfer coding is known but chunked") }
    return .chunked
  }

  private mutating func noteHost(_ value: Slice<UnsafeRawBufferPointer>) throws(RequestError) {
    hosts += 1
    for byte in value where !ASCII.isHost(byte) { throw RequestError(400, "The Host field is not a host and port") }
  }

  private mutating func noteLength(_ value: Slice<UnsafeRawBufferPointer>) throws(RequestError) {
    guard length == nil else { throw RequestError(400, "There is more than one Content-Length") }
    guard !value.isEmpty, value.allSatisfy(ASCII.isDigit) else {
      throw RequestError(400, "Content-Length is not a number")
    }
    // A number that does not fit is longer than any limit.
    length = Int(String(decoding: value, as: UTF8.self)) ?? .max
  }

  // MARK: Bytes of field values

  static func equal(_ bytes: Slice<UnsafeRawBufferPointer>, _ lowercase: StaticString) -> Bool {
    guard bytes.count == lowercase.utf8CodeUnitCount else { return false }
    var other = lowercase.utf8Start
    for byte in bytes {
      guard ASCII.lowercase(byte) == other.pointee else { return false }
      other += 1
    }
    return true
  }

  /// The elements of a comma-separated list, trimmed. Empty ones stay: in Transfer-Encoding they must not pass unseen.
  private static func elements(_ value: Slice<UnsafeRawBufferPointer>) -> [Slice<UnsafeRawBufferPointer>] {
    value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { trim($0) }
  }

  static func trim(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
    var bytes = bytes
    while let first = bytes.first, ASCII.isWhitespace(first) { bytes.removeFirst() }
    while let last = bytes.last, ASCII.isWhitespace(last) { bytes.removeLast() }
    return bytes
  }
}
