/// Tags of languages as BCP 47 (RFC 5646) has them.
enum LanguageTag {
  /// `en_us` as `en-US`; nil for what is no tag.
  static func normalized(_ text: String) -> String? {
    let parts = text.split { $0 == "-" || $0 == "_" || $0 == "." }.prefix(3)
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(ASCII.isLetter)
    else { return nil }
    var tag = language.lowercased()
    for part in parts.dropFirst() {
      switch part.utf8.count {
      case 2 where part.utf8.allSatisfy(ASCII.isLetter): tag += "-" + part.uppercased()
      case 3 where part.utf8.allSatisfy(ASCII.isDigit): tag += "-" + part
      case 4 where part.utf8.allSatisfy(ASCII.isLetter):
        tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: return tag
      }
    }
    return tag
  }
}
