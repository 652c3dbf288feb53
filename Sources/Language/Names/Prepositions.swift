/// Prepositions, which put a name out of the subject's place.
public enum Prepositions {
  static let all: WordSet = [
    "of", "in", "at", "on", "to", "from", "with", "by", "for", "about", "against", "between", "under", "over", "into",
    "after", "before", "during", "since", "until", "through", "across", "near", "like", "unlike", "towards", "toward",
    "without", "despite", "alongside", "including", "via", "per", "among", "than",
  ]

  public static func contains(_ key: String) -> Bool { all.contains(key) }
}
