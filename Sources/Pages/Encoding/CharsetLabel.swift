/// What a page says about its encoding.
enum CharsetLabel {
  /// Of `text/html; charset="utf-8"`.
  static func inContentType(_ field: String) -> String? {
    let source = Source(Array(field.utf8))
    return source.find("charset", from: 0).flatMap { value(source, after: $0 + 7) }
  }

  /// Of a `meta` element near the beginning (HTML Living Standard, 13.2.3.2, looks at 1024 bytes; pages need more).
  static func inMeta(_ bytes: [UInt8]) -> String? {
    let source = Source(Array(bytes.prefix(8192)))
    var position = 0
    while let tag = source.find("<meta", from: position) {
      position = source.find(UInt8(ascii: ">"), from: tag)
      let inside = Source(Array(source.bytes[tag..<position]))
      if let found = inside.find("charset", from: 0), let label = value(inside, after: found + 7) {
        // What could be read this far is no UTF-16.
        return label.lowercased().hasPrefix("utf-16") ? "utf-8" : label
      }
    }
    return nil
  }

  private static func value(_ source: Source, after end: Int) -> String? {
    var start = source.skipSpace(from: end)
    guard source[start] == UInt8(ascii: "=") else { return nil }
    start = source.skipSpace(from: start + 1)
    if "\"'".utf8.contains(source[start]) { start += 1 }
    var index = start
    while index < source.count, !ASCII.isSpace(source[index]), !"\"';,/>".utf8.contains(source[index]) { index += 1 }
    return index > start ? source.string(start..<index) : nil
  }

  /// The encoding that the web means by a label, as iconv calls it (WHATWG Encoding Standard, section 4.2); nil for
  /// what is no label.
  static func charset(_ label: String) -> String? {
    let name = label.uppercased()
    guard !name.isEmpty, name.utf8.count <= 32,
      name.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "-_:.".utf8.contains($0) })
    else { return nil }
    return aliases[name] ?? name
  }

  private static let aliases: [String: String] = [
    "UTF8": "UTF-8", "UNICODE-1-1-UTF-8": "UTF-8", "ISO-8859-1": "WINDOWS-1252", "ISO8859-1": "WINDOWS-1252",
    "ISO_8859-1": "WINDOWS-1252", "LATIN1": "WINDOWS-1252", "L1": "WINDOWS-1252", "US-ASCII": "WINDOWS-1252",
    "ASCII": "WINDOWS-1252", "CP1252": "WINDOWS-1252", "X-CP1252": "WINDOWS-1252", "X-USER-DEFINED": "WINDOWS-1252",
    "ISO-8859-9": "WINDOWS-1254", "LATIN5": "WINDOWS-1254", "ISO-8859-11": "CP874", "TIS-620": "CP874",
    "WINDOWS-874": "CP874", "GB2312": "GB18030", "GBK": "GB18030", "X-GBK": "GB18030", "GB_2312-80": "GB18030",
    "SHIFT_JIS": "CP932", "SHIFT-JIS": "CP932", "X-SJIS": "CP932", "SJIS": "CP932", "WINDOWS-31J": "CP932",
    "EUC-KR": "CP949", "KS_C_5601-1987": "CP949", "X-EUC-JP": "EUC-JP", "BIG5": "BIG5-HKSCS", "X-X-BIG5": "BIG5-HKSCS",
    "X-CP1251": "WINDOWS-1251", "CP1251": "WINDOWS-1251", "WIN-1251": "WINDOWS-1251",
  ]
}
