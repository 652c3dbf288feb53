/// Language tags of BCP 47.
enum LanguageTag {
  /// With hyphens, where the feed has the underscores of POSIX locales; nil for what is too long to be one.
  static func normalized(_ tag: String) -> String? {
    guard tag.utf8.count <= 100 else { return nil }
    return tag.utf8.contains(UInt8(ascii: "_")) ? String(tag.map { $0 == "_" ? "-" : $0 }) : tag
  }
}
