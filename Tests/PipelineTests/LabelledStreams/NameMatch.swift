import Foundation

/// Whether a label and a record name the same one, however each spells it.
enum NameMatch {
  /// Two names agree when the last word of one stands in the other, or two words are shared; titles don't count.
  static func agree(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(one), words(other))
    guard let lastA = a.last, let lastB = b.last else { return false }
    return a.contains(lastB) || b.contains(lastA) || Set(a).intersection(b).count >= 2
  }

  /// How many of the labelled names are found, each candidate taken once.
  static func hits(_ names: [String], in candidates: [[String]]) -> Int {
    var left = candidates
    return names.count { name in
      guard let index = left.firstIndex(where: { $0.contains { agree(name, $0) } }) else { return false }
      left.remove(at: index)
      return true
    }
  }

  private static func words(_ name: String) -> [String] {
    name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("’", with: "'").replacing("'s", with: "")
      .split { !($0.isLetter || $0.isNumber) }
      .map(String.init)
      .filter { $0.count > 1 && !titles.contains($0) }
  }

  private static let titles: Set = [
    "the", "an", "of", "and", "for", "president", "vice", "prime", "minister", "sir", "king", "queen", "pope",
    "chancellor", "secretary", "general", "jr", "al",
  ]
}
