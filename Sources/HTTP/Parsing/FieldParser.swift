/// Reads field lines (RFC 9112, section 5) of a head or of trailers, line by line as they come.
struct FieldParser {
  private(set) var entries: [Headers.Entry] = []
  private(set) var framing = Framing()

  /// Checks the line and notes where its name and value are.
  /// - Parameter origin: where in `bytes` the block of fields starts, to which the entries are relative.
  mutating func add(_ bytes: Bytes, line: Range<Int>, origin: Int, maxCount: Int) throws(RequestError) {
    guard !ASCII.isWhitespace(bytes[line.lowerBound]) else {
      throw RequestError(400, "A header field is folded over lines")
    }
    var colon = line.lowerBound
    while colon < line.upperBound, ASCII.isToken(bytes[colon]) { colon += 1 }
    guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else {
      throw RequestError(400, "A header field has no valid name")
    }
    var (start, end) = (colon + 1, line.upperBound)
    while start < end, ASCII.isWhitespace(bytes[start]) { start += 1 }
    while end > start, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
    for index in start..<end where !ASCII.isFieldValue(bytes[index]) {
      throw RequestError(400, "A header field has a control character")
    }
    guard entries.count < maxCount else { throw RequestError(431, "There are more than \(maxCount) header fields") }
    if entries.isEmpty { entries.reserveCapacity(16) }
    entries.append(
      Headers.Entry(
        name: Int32(line.lowerBound - origin)..<Int32(colon - origin),
        value: Int32(start - origin)..<Int32(end - origin)))
    try framing.note(bytes[part: line.lowerBound..<colon], bytes[part: start..<end])
  }
}
