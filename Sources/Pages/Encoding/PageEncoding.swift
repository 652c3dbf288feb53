import Encodings

/// Turns pages of any encoding into UTF-8.
enum PageEncoding {
  /// Valid UTF-8, without a mark of byte order. The encoding is that of the mark, of the `Content-Type` field, or of a
  /// `meta` element; without any of these UTF-8 where the bytes are that, and Windows-1252 where not.
  static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFE, 0xFF]) { return Iconv.utf8(bytes.dropFirst(2), from: "UTF-16BE") ?? [] }
    if bytes.starts(with: [0xFF, 0xFE]) { return Iconv.utf8(bytes.dropFirst(2), from: "UTF-16LE") ?? [] }
    let label = CharsetLabel.inContentType(contentType ?? "") ?? CharsetLabel.inMeta(bytes)
    let charset = label.flatMap(CharsetLabel.charset) ?? ""
    if charset == "UTF-8" { return repaired(bytes[...]) }
    // Servers say Latin-1 of everything; what is good UTF-8 is nothing else.
    if charset != "WINDOWS-1252", let converted = Iconv.utf8(bytes[...], from: charset) { return converted }
    return String(validating: bytes, as: UTF8.self) == nil ? Windows1252.utf8(bytes) : bytes
  }

  /// With U+FFFD in place of what is no UTF-8.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
