/// The line before a chunk: `chunk-size [ chunk-ext ]` (RFC 9112, section 7.1.1).
enum ChunkSize {
  /// The size; extensions are checked and dropped.
  static func parse(_ line: Bytes) throws(RequestError) -> Int {
    var index = 0
    var size = 0
    while index < line.count, let digit = ASCII.hexValue(line[index]) {
      // 15 digits always fit in an Int; no honest client pads with zeros.
      guard index < 15 else { throw RequestError(400, "A chunk size is too long") }
      size = size << 4 | Int(digit)
      index += 1
    }
    guard index > 0 else { throw RequestError(400, "A chunk has no valid size") }
    while index < line.count { index = try afterExtension(line, index) }
    return size
  }

  /// `BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ]`
  private static func afterExtension(_ line: Bytes, _ start: Int) throws(RequestError) -> Int {
    let semicolon = skipSpace(line, start)
    guard semicolon < line.count, line[semicolon] == UInt8(ascii: ";") else { throw invalid }
    let end = try afterToken(line, skipSpace(line, semicolon + 1))
    let equals = skipSpace(line, end)
    guard equals < line.count, line[equals] == UInt8(ascii: "=") else { return end }
    let value = skipSpace(line, equals + 1)
    guard value < line.count, line[value] == UInt8(ascii: "\"") else { return try afterToken(line, value) }
    return try afterQuoted(line, value)
  }

  private static func afterToken(_ line: Bytes, _ start: Int) throws(RequestError) -> Int {
    var index = start
    while index < line.count, ASCII.isToken(line[index]) { index += 1 }
    guard index > start else { throw invalid }
    return index
  }

  private static func afterQuoted(_ line: Bytes, _ quote: Int) throws(RequestError) -> Int {
    var index = quote + 1
    while index < line.count, ASCII.isFieldValue(line[index]) {
      if line[index] == UInt8(ascii: "\"") { return index + 1 }
      // A quoted-pair: the character after the backslash stands for itself, but is checked like any other.
      if line[index] == UInt8(ascii: "\\") {
        index += 1
        guard index < line.count, ASCII.isFieldValue(line[index]) else { throw invalid }
      }
      index += 1
    }
    throw invalid
  }

  private static func skipSpace(_ line: Bytes, _ start: Int) -> Int {
    var index = start
    while index < line.count, ASCII.isWhitespace(line[index]) { index += 1 }
    return index
  }

  private static var invalid: RequestError { RequestError(400, "A chunk size or extension is not valid") }
}
