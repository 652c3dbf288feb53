/// The singular of a plural title.
enum Singular {
  /// "Foreign Ministers" is "Foreign Minister", "Secretaries of State" is "Secretary of State".
  static func of(_ role: String) -> String {
    role.split(separator: " ").map { word in
      let lower = word.lowercased()
      guard TitleWords.heads[lower]?.isPlural == true else { return String(word) }
      if lower.hasSuffix("ies") { return word.dropLast(3) + "y" }
      if lower.hasSuffix("men") { return word.dropLast(2) + "an" }
      return String(lower.hasSuffix("s") ? word.dropLast() : word)
    }.joined(separator: " ")
  }
}
