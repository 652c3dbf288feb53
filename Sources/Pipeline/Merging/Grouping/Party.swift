import News

/// A participant as one report names it, made ready to be compared.
struct Party {
  let kind: ParticipantKind
  let country: String?
  /// The slug of the name, and its words.
  let key: String
  let words: [Substring]

  init(_ participant: Participant) {
    (kind, country) = (participant.kind, participant.country)
    key = slug(participant.name)
    words = key.split(separator: "-")
  }

  enum Match: Int {
    /// A person, and the country that the person acts for.
    case byCountry = 1
    case same
  }

  func match(_ other: Party) -> Match? {
    switch (kind, other.kind) {
    case (.person, .person): isSamePerson(as: other) ? .same : nil
    case (.country, .country): country != nil && country == other.country || key == other.key ? .same : nil
    case (.person, .country), (.country, .person): country != nil && country == other.country ? .byCountry : nil
    case (.person, _), (_, .person), (.country, _), (_, .country): nil
    default: key == other.key ? .same : nil
    }
  }

  /// Equal names; or one holds all words of the other ("Lula da Silva", "Luiz Inácio Lula da Silva") and no country
  /// speaks against it. One word alone must be the first or the last: a family name.
  private func isSamePerson(as other: Party) -> Bool {
    if key == other.key { return true }
    if let country, let otherCountry = other.country, country != otherCountry { return false }
    let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    guard let first = short.first, short.count < long.count else { return false }
    if short.count == 1 { return first == long.last || first == long.first }
    return Set(short).isSubset(of: long)
  }
}
