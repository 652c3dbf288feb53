/// Turns pages of any encoding into UTF-8.
enum PageEncoding {
  /// Valid UTF-8, without a mark of byte order. The encoding is that of the mark, of the `Content-Type` field, or of a
  /// `meta` element; without any of these UTF-8 where the bytes are that, and Windows-1252 where not.
  static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Iconv.utf8(bytes.dropFirst(2), from: "UTF-16BE") ?? [] }
    if bytes.starts(with: [0xFF, 0xFE]) { return Iconv.utf8(bytes.dropFirst(2), from: "UTF-16LE") ?? [] }
    let label = CharsetLabel.inContentType(contentType ?? "") ?? CharsetLabel.inMeta(bytes)
    guard let charset = label.flatMap(CharsetLabel.charset) else {
      return String(validating: bytes, as: UTF8.self) == nil ? Windows1252.utf8(bytes) : bytes
    }
    switch charset {
    case "UTF-8": return repaired(bytes[...])
    case "WINDOWS-1252":
      // Servers say Latin-1 of everything; what is good UTF-8 is nothing else.
      return String(validating: bytes, as: UTF8.self) == nil ? Windows1252.utf8(bytes) : bytes
    default: return Iconv.utf8(bytes[...], from: charset) ?? repaired(bytes[...])
    }
  }

  /// With U+FFFD in place of what is no UTF-8.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
