/// Relative links made absolute (RFC 3986, section 5.2), forgiving of what stands in feeds.
enum Links {
  /// The link as seen from the base; as it is where there is no base or it is absolute already.
  static func resolve(_ link: String, base: String?) -> String {
    let reference = trimmed(link)
    guard let base, !reference.isEmpty, URLParts.scheme(of: reference.utf8) == nil else { return reference }
    let parts = URLParts(base)
    guard parts.scheme != nil else { return reference }
    return parts.resolving(reference)
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
