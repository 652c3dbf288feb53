/// Relative links made absolute (RFC 3986, section 5.2), forgiving of what stands in feeds.
enum Links {
  /// Bytes beyond which nothing is taken for a link.
  private static let longest = 65_536

  /// The link as seen from the base; as it is where there is no base or it is absolute already.
  static func resolve(_ link: String, base: LinkBase?) -> String {
    let reference = trimmed(link)
    guard let base, !reference.isEmpty, reference.utf8.count <= longest, URLParts.scheme(of: reference.utf8) == nil
    else { return reference }
    return base.resolving(reference)
  }

  /// The link unless following it would run what is in it: `javascript:` and its kin are no addresses.
  static func safe(_ link: String) -> String? {
    let start = link.utf8.drop { $0 <= 0x20 }
    // Told by their first letters already, as nearly all are.
    guard let first = start.first, "jvdJVD".utf8.contains(first) else { return link }
    guard let colon = URLParts.scheme(of: start) else { return link }
    let scheme = String(decoding: start[..<colon].map { ASCII.lowercased($0) }, as: UTF8.self)
    return scheme == "javascript" || scheme == "vbscript" || scheme == "data" ? nil : link
  }

  /// What relative links are seen from; nil for an address that is relative itself, or absurdly long.
  static func base(_ url: String?) -> LinkBase? {
    guard let url, url.utf8.count <= 2048 else { return nil }
    return LinkBase(url)
  }

  /// Without white space at the ends, and without line breaks inside (WHATWG URL Standard, section 4.4).
  static func trimmed(_ link: String) -> String {
    let bytes = link.utf8
    let hasSpace = bytes.withContiguousStorageIfAvailable { ByteSource($0).holdsSpace(0..<$0.count) } ?? true
    guard hasSpace else { return link }
    var text = bytes.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }[...]
    while let first = text.first, ASCII.isSpace(first) { text = text.dropFirst() }
    while let last = text.last, ASCII.isSpace(last) { text = text.dropLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
