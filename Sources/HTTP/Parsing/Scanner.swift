/// Reads the value of a field, or what stands beside a chunk's size, from left to right. What is not there is not taken.
struct Scanner {
  private let bytes: Bytes
  private var index = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func skipSpace() { _ = run(ASCII.isWhitespace) }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// The same with white space before it.
  mutating func takeSpaced(_ character: Unicode.Scalar) -> Bool {
    let start = index
    skipSpace()
    if take(character) { return true }
    index = start
    return false
  }

  /// What belongs, up to what does not.
  mutating func run(_ belongs: (UInt8) -> Bool) -> Bytes {
    let start = index
    while index < bytes.count, belongs(bytes[index]) { index += 1 }
    return bytes[part: start..<index]
  }

  /// `token` (RFC 9110, section 5.6.2).
  mutating func token() -> Bytes? {
    let token = run(ASCII.isToken)
    return token.isEmpty ? nil : token
  }

  /// The content of a `quoted-string` (RFC 9110, section 5.6.4), whose closing quote must be there.
  mutating func quoted() -> [UInt8]? {
    guard take("\"") else { return nil }
    var content: [UInt8] = []
    while index < bytes.count, ASCII.isFieldValue(bytes[index]) {
      if take("\"") { return content }
      // A quoted-pair: the character after the backslash stands for itself, but is checked like any other.
      if take("\\") {
        guard index < bytes.count, ASCII.isFieldValue(bytes[index]) else { return nil }
      }
      content.append(bytes[index])
      index += 1
    }
    return nil
  }
}
