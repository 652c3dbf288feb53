/// A title for an article that came without one.
enum TitleFinder {
  /// Code points.
  static let longest = 300
  private static let usual = 120

  /// The first heading; else a short first line; else the first sentence, cut at a word. Empty where there are no words.
  static func title(of text: TextCleaner) -> String {
    if let heading = text.heading { return cut(heading, at: longest) }
    guard let first = text.paragraphs.first(where: { $0.contains(where: \.isWordCharacter) }) else { return "" }
    if first.count <= usual, first.last != ".", text.paragraphs.count > 1 { return String(first) }
    return cut(firstSentence(first), at: usual)
  }

  /// The text, or as many of its words as fit with an ellipsis.
  static func cut(_ text: [Unicode.Scalar], at limit: Int) -> String {
    guard text.count > limit else { return String(text) }
    let start = text.prefix(limit - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + "…"
  }

  private static func firstSentence(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for (index, scalar) in text.enumerated() where ".!?。！？".unicodeScalars.contains(scalar) {
      let next = index + 1 < text.count ? text[index + 1] : " "
      if scalar.value > 0x7F || (next == " " && (scalar != "." || !isAbbreviation(text[..<index]))) {
        return Array(text[...index])
      }
    }
    return text
  }

  /// "Mr", "Gen", an initial: a short word with a capital letter.
  private static func isAbbreviation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = text.suffix(from: text.lastIndex { !$0.isWordCharacter }.map { $0 + 1 } ?? text.startIndex)
    return word.count <= 3 && word.first.map { !$0.isLowercaseLetter } ?? true
  }
}
