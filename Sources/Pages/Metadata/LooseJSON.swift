/// JSON as it is found on pages: inside comments or CDATA sections, with line breaks in strings, commas before closing
/// brackets, and a semicolon at the end.
enum LooseJSON {
  static func strict(_ bytes: [UInt8]) -> [UInt8] {
    if let end = bytes.firstRange(of: Array("]]>".utf8)) { return strict(Array(bytes[..<end.lowerBound])) }
    guard let start = bytes.firstIndex(where: { "{[".utf8.contains($0) }),
      let end = bytes.lastIndex(where: { "}]".utf8.contains($0) }), start < end
    else { return [] }
    // `<![CDATA[` begins with a bracket that is no array's.
    if bytes[start...].starts(with: "[CDATA[".utf8) { return strict(Array(bytes[(start + 7)...])) }
    var out: [UInt8] = []
    out.reserveCapacity(end - start + 1)
    var isInString = false
    var isEscaped = false
    for byte in bytes[start...end] {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        while let last = out.last, ASCII.isSpace(last) || last == UInt8(ascii: ",") { out.removeLast() }
      }
      out.append(byte < 0x20 ? 0x20 : byte)
    }
    return out
  }
}
