/// Relative links made absolute (RFC 3986, section 5.2), forgiving of what stands in feeds.
enum Links {
  /// Bytes beyond which nothing is taken for a link.
  private static let longest = 65_536

  /// The link as seen from the base; as it is where there is no base or it is absolute already.
  static func resolve(_ link: String, base: URLParts?) -> String {
    let reference = trimmed(link)
    guard let base, !reference.isEmpty, reference.utf8.count <= longest, URLParts.scheme(of: reference.utf8) == nil
    else { return reference }
    return base.resolving(reference)
  }

  /// What relative links are seen from; nil for an address that is relative itself, or absurdly long.
  static func base(_ url: String?) -> URLParts? {
    guard let url, url.utf8.count <= 2048 else { return nil }
    let parts = URLParts(url)
    return parts.scheme == nil ? nil : parts
  }

  /// Without white space at the ends, and without line breaks inside (WHATWG URL Standard, section 4.4).
  static func trimmed(_ link: String) -> String {
    let bytes = link.utf8
    guard bytes.contains(where: { ASCII.isSpace($0) }) else { return link }
    var text = bytes.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }[...]
    while let first = text.first, ASCII.isSpace(first) { text = text.dropFirst() }
    while let last = text.last, ASCII.isSpace(last) { text = text.dropLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
