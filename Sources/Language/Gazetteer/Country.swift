/// A country or territory with a code of ISO 3166-1 (Kosovo: the user-assigned XK).
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2: "JP".
  public let code: String
  /// The short English name as news uses it: "South Korea".
  public let name: String
  /// "Japanese", "Dutch"; the first is the usual one.
  public let adjectives: [String]
  /// What its people are called, one and many: "Briton", "Britons".
  public let people: [String]
  /// Cities' names, the seat of government first where there are several.
  public let capitals: [String]
  /// Other words that stand for its government: "Kremlin". Capitals do so too.
  public let metonyms: [String]
  /// True where the name is also a region's or a person's ("Georgia", "Jordan"): the text must tell which is meant.
  public let needsEvidence: Bool
}

/// What a name says about countries: "Korean" is of two, "Briton" a person.
public struct Demonym: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, the likeliest first.
  public let countries: [String]
  /// True for a word that only people are called by ("Briton", "Swedes"), false for an adjective ("Japanese").
  public let isPeopleOnly: Bool
}
