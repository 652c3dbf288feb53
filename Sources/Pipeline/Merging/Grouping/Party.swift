import News

/// A participant as one report names it, made ready to be compared.
struct Party {
  let kind: ParticipantKind
  let country: String?
  /// The slug of the name, and its words.
  let key: String
  let words: [Substring]
  /// The words of the office that tell one from another: of "Deputy Foreign Minister", all three.
  let office: Set<String>
  /// Named by an office alone: "Defence Minister of Argentina".
  let isNameless: Bool

  init(_ participant: Participant) {
    (kind, country) = (participant.kind, participant.country)
    key = slug(participant.name)
    words = key.split(separator: "-")
    let role = participant.role.map { slug($0) }
    let isRole = role.map { [key] in key == $0 || key.hasPrefix($0 + "-") || key.hasSuffix("-" + $0) } ?? false
    let isOffice = participant.name.first?.isLowercase == true || Party.isOffice(words)
    isNameless = kind == .person && (isRole || isOffice)
    let named = isNameless ? words.map(String.init) : (role ?? "").split(separator: "-").map(String.init)
    office = Set(named.map(Party.singular)).intersection(Party.offices)
  }

  enum Match {
    case same
    /// A person, and an office that the person holds.
    case office
    /// A person, and the country that the person acts for; two groups that may be one.
    case loose
    /// A person, and an office of which nothing speaks against it.
    case vague
  }

  func match(_ other: Party) -> Match? {
    switch (kind, other.kind) {
    case (.person, .person): matchPerson(other)
    case (.country, .country): country != nil && country == other.country || key == other.key ? .same : nil
    case (.person, .country), (.country, .person): country != nil && country == other.country ? .loose : nil
    case (.person, _), (_, .person), (.country, _), (_, .country): nil
    default: key == other.key ? .same : isLikeBody(other) ? .loose : nil
    }
  }

  /// Speaks for an organisation, or goes between others: reports often leave such a one out.
  var isGoBetween: Bool {
    switch kind {
    case .organization, .group: true
    case .country: false
    case .person: country == nil && !office.isDisjoint(with: Party.goBetweens)
    }
  }

  private func matchPerson(_ other: Party) -> Match? {
    if key == other.key { return .same }
    if isNameless || other.isNameless { return matchOffice(other) }
    return PersonName.agree(self, other) ? .same : nil
  }

  private func matchOffice(_ other: Party) -> Match? {
    if let country, let otherCountry = other.country, country != otherCountry { return nil }
    if office.isEmpty || other.office.isEmpty { return country != nil && country == other.country ? .office : .vague }
    // "The minister" may be the foreign minister, but no deputy.
    let isPart = office.isSubset(of: other.office) || other.office.isSubset(of: office)
    return isPart && office.symmetricDifference(other.office).isDisjoint(with: ["deputy", "vice"]) ? .office : nil
  }

  /// "foreign ministers", "foreign ministers of the eight Nordic and Baltic states".
  private func isLikeBody(_ other: Party) -> Bool {
    let (a, b) = (bodyWords, other.bodyWords)
    let shared = a.intersection(b).count
    return shared > 0 && (shared == min(a.count, b.count) || 2 * shared >= a.union(b).count)
  }

  private var bodyWords: Set<Substring> { Set(words.filter { $0.count > 3 && !Party.countWords.contains(String($0)) }) }

  private static func isOffice(_ words: [Substring]) -> Bool {
    words.contains("of") && words.contains { offices.contains(singular(String($0))) }
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") && offices.contains(String(word.dropLast())) ? String(word.dropLast()) : word
  }

  private static let goBetweens: Set<String> = [
    "representative", "envoy", "commissioner", "commission", "council", "mediator", "ambassador", "secretary-general",
    "general", "rapporteur",
  ]
  private static let countWords: Set<String> = ["three", "four", "five", "seven", "eight", "nine", "twelve", "from"]
  private static let offices: Set<String> = goBetweens.union([
    "president", "premier", "prime", "minister", "chancellor", "king", "queen", "emir", "sultan", "crown", "prince",
    "princess", "pope", "deputy", "vice", "foreign", "defence", "defense", "finance", "economy", "trade", "interior",
    "energy", "justice", "agriculture", "health", "transport", "education", "environment", "culture", "secretary",
    "state", "treasury", "governor", "mayor", "speaker", "leader", "chief", "head", "executive", "director", "chairman",
    "chair", "senator", "adviser", "advisor", "security", "labor", "labour", "shipping", "industry", "economic",
    "chairwoman", "first", "taoiseach", "union", "commander", "commerce",
  ])
}
