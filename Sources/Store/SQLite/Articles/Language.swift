/// Language tags (BCP 47).
enum Language {
  /// Of `en-GB`, `en`.
  static func primary(_ tag: String) -> String { String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }) }
}
