/// A field line (RFC 9112, section 5) of a head or of trailers: `name ":" OWS value OWS`.
struct FieldLine {
  /// Where they stand in the line.
  let name: Range<Int>
  let value: Range<Int>

  /// - Parameter line: not empty, without its CR LF.
  init(_ line: Bytes) throws(RequestError) {
    guard !ASCII.isWhitespace(line[0]) else { throw RequestError(400, "A header field is folded over lines") }
    var colon = 0
    while colon < line.count, ASCII.isToken(line[colon]) { colon += 1 }
    guard colon > 0, colon < line.count, line[colon] == UInt8(ascii: ":") else {
      throw RequestError(400, "A header field has no valid name")
    }
    var (start, end) = (colon + 1, line.count)
    while start < end, ASCII.isWhitespace(line[start]) { start += 1 }
    while end > start, ASCII.isWhitespace(line[end - 1]) { end -= 1 }
    guard line[part: start..<end].allSatisfy(ASCII.isFieldValue) else {
      throw RequestError(400, "A header field has a control character")
    }
    (name, value) = (0..<colon, start..<end)
  }
}
