/// Language tags of BCP 47.
enum LanguageTag {
  /// With hyphens, where the feed has the underscores of POSIX locales.
  static func normalized(_ tag: String) -> String {
    tag.utf8.contains(UInt8(ascii: "_")) ? String(tag.map { $0 == "_" ? "-" : $0 }) : tag
  }
}
