/// Words that name someone who may act: a person, an office, a group, a country, an organisation, a pronoun.
struct NounPhrase {
  enum Core: Equatable {
    /// Named as a person in full or after a title.
    case person
    /// Shaped like a person's name, and nothing else is known.
    case unknown
    /// A single capitalised word that may be a surname.
    case surname
    /// A title without a name: "the Japanese prime minister".
    case office
    /// Several under one title or noun: "EU foreign ministers".
    case group
    /// "the two leaders", "both sides": several who were named before.
    case several
    case country, organization
    case pronoun
  }

  var tokens: Range<Int>
  var core: Core
  var determiner: Determiner = .none
  /// How many are meant, where the words tell: "the two leaders".
  var count: Int?
  /// From adjectives, possessives and "of": ISO 3166-1 alpha-2.
  var countries: [String] = []
  /// The organisation that the office or group belongs to, or that is named.
  var organization: NameSpan?
  var title: Title?
  /// Tokens of the name itself.
  var name: Range<Int>?

  enum Determiner: Equatable {
    case none, definite, indefinite
    /// "his", "her", "their": the token.
    case possessive(Int)
  }
}
