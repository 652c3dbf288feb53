/// Turns documents of any encoding into UTF-8.
///
/// The bytes are believed before what is said about them: marks and zeros first (XML 1.0, appendix F), then valid
/// UTF-8, which text in another encoding hardly ever is, then the encoding that was declared.
enum DocumentEncoding {
  /// The document in valid UTF-8, without a byte order mark.
  static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
    if let mark = UnicodeMark(bytes) {
      let rest = bytes[mark.length...]
      return mark.encoding.map { Iconv.utf8(rest, from: $0) } ?? UTF8Text.repaired(rest)
    }
    if let mainframe = mainframe(bytes) { return Iconv.utf8(bytes[...], from: mainframe) }
    guard let legacy = declared(bytes, contentType) else { return UTF8Text.repaired(bytes[...]) }
    if legacy.isSevenBit { return Iconv.utf8(bytes[...], from: legacy.name) }
    let text = UTF8Text.check(bytes[...])
    // A character or two of Chinese may happen to be UTF-8 too.
    if text.isValid, text.sequences == 0 || text.sequences >= 3 || !legacy.isMultibyte { return bytes }
    return Iconv.utf8(bytes[...], from: legacy.name)
  }

  /// The encoding that the headers or the document declare, unless it is UTF-8 or Latin-1: those are what servers and
  /// programs say who do not know.
  private static func declared(_ bytes: [UInt8], _ contentType: String?) -> LegacyEncoding? {
    let labels = [contentType.flatMap { charset($0) }, xmlDeclaration(bytes)]
    // What claims to be of a mainframe would have been told by its first bytes.
    return labels.lazy.compactMap { $0.flatMap { LegacyEncoding(label: $0) } }.first { !$0.isEBCDIC }
  }

  /// The encoding of a document that begins as `<?xm` does in EBCDIC; its declaration says which of them it is.
  private static func mainframe(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) else { return nil }
    let start = Iconv.utf8(bytes.prefix(200), from: "IBM037")
    let declared = xmlDeclaration(start).flatMap { LegacyEncoding(label: $0) }
    return declared.flatMap { $0.isEBCDIC ? $0.name : nil } ?? "IBM037"
  }

  /// The `charset` of a `Content-Type` (RFC 9110, section 8.3.2).
  private static func charset(_ contentType: String) -> String? {
    for parameter in contentType.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, PlainText.folded(Array(parts[0].utf8)).lowercased() == "charset" else { continue }
      return String(parts[1])
    }
    return nil
  }

  /// The `encoding` of the XML declaration (XML 1.0, section 4.3.3), junk before it forgiven.
  private static func xmlDeclaration(_ bytes: [UInt8]) -> String? {
    bytes.prefix(1024).withUnsafeBufferPointer { buffer in
      let source = ByteSource(buffer)
      guard let start = source.find("<?xml", from: 0), let end = source.find("?>", from: start),
        let name = source.find("encoding", from: start), name < end
      else { return nil }
      let equals = source.skipSpace(from: name + 8)
      guard source[equals] == UInt8(ascii: "="), equals < end else { return nil }
      return source.string((equals + 1)..<end)
    }
  }
}
