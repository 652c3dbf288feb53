/// Settles whom each phrase of an article means.
struct MentionResolver {
  private var registry: ActorRegistry
  private let leaders: LeaderFinder
  /// Countries that the article names in any form.
  private var countries: Set<String> = []
  /// Persons of the headline, in order.
  private var headliners: [Int] = []
  /// Where the article is at home, whose prime minister is "the prime minister".
  private var home: HomeCountry?
  /// Whom the rest of the sentence names, and no word before them can mean.
  private var later: Set<Int> = []

  var actors: [Actor] { registry.actors }

  init(registry: ActorRegistry, leaders: LeaderFinder) {
    (self.registry, self.leaders) = (registry, leaders)
  }

  // MARK: Names

  /// Persons named in full or with a title: their actors by the index of the phrase.
  mutating func register(_ phrases: [NounPhrase], in context: PhraseContext) -> [Int: Int] {
    var found: [Int: Int] = [:]
    let offices = Appositions(phrases, in: context).offices
    for (index, phrase) in phrases.enumerated() {
      countries.formUnion(phrase.countries)
      guard phrase.core == .person || offices[index] != nil, let clue = clue(phrase, offices[index], in: context),
        clue.words.count > 1
      else { continue }
      found[index] = registry.person(clue)
    }
    // A title with a surname may mean someone whose full name comes later.
    for (index, phrase) in phrases.enumerated() where found[index] == nil {
      guard phrase.core == .person || offices[index] != nil, let clue = clue(phrase, offices[index], in: context)
      else { continue }
      found[index] = registry.person(clue)
    }
    shareOffices(phrases, found)
    return found
  }

  /// "her Greek counterpart, Kyriakos Mitsotakis" holds the office of the person named before.
  private mutating func shareOffices(_ phrases: [NounPhrase], _ found: [Int: Int]) {
    var last: Int?
    for (index, phrase) in phrases.enumerated() {
      guard let actor = found[index] else { continue }
      if phrase.title?.category == .counterpart, let last, last != actor { registry.share(officeOf: last, with: actor) }
      if registry.actors[actor].office != nil { last = actor }
    }
  }

  private func clue(
    _ phrase: NounPhrase, _ told: Appositions.Office? = nil, in context: PhraseContext
  ) -> PersonClue? {
    guard let name = phrase.name else { return nil }
    var clue = PersonClue(
      tokens: Array(context.tokens[name]), text: context.text.text(name), title: phrase.title,
      role: phrase.title.flatMap { RoleText.role($0, in: context.text) }, countries: phrase.countries,
      organization: phrase.organization.flatMap { organizationName($0) })
    clue.isCertain = phrase.core != .unknown
    if let told {
      clue.title = told.title
      clue.role = RoleText.role(told.title, in: context.text).map(Singular.of)
      if clue.countries.isEmpty { clue.countries = told.country.map { [$0] } ?? [] }
      clue.isCertain = true
    }
    if let title = phrase.title, title.category == .honorific {
      clue.courtesy = TitleWords.courtesy[context.key(title.tokens.lowerBound)] ?? nil
    }
    return clue
  }

  private func organizationName(_ span: NameSpan) -> String? {
    leaders.gazetteer.organization(span.key).map { $0.abbreviation ?? $0.name }
  }

  // MARK: Mentions

  mutating func mentions(_ phrases: [NounPhrase], named: [Int: Int], in context: PhraseContext) -> [ActorMention] {
    var discourse = Discourse(context.text)
    var mentions: [ActorMention] = []
    mentions.reserveCapacity(phrases.count)
    let apposed = Appositions(phrases, in: context).names
    let speakers = Speakers(phrases, in: context) { index in
      named[index]
        ?? phrases[index].name.flatMap { name in
          registry.person(surname: PersonWords(context.tokens[name]).keys, isTitled: false)
        }
    }
    for (index, phrase) in phrases.enumerated() {
      let beside = apposed[index]?.compactMap { named[$0] } ?? []
      let group = beside.count > 1 ? make(phrase, .group, beside) : nil
      later = laterNamed(after: index, phrases, named, in: context)
      let quoted = quoted(phrase, in: context, speakers)
      guard let mention = group ?? quoted ?? mention(phrase, named: named[index], in: context, discourse) else {
        continue
      }
      mentions.append(mention)
      discourse.add(mention, actors: registry.actors)
      if context.isHeadline, mention.form == .name { headliners += mention.actors }
    }
    return mentions
  }

  private func laterNamed(
    after index: Int, _ phrases: [NounPhrase], _ named: [Int: Int], in context: PhraseContext
  ) -> Set<Int> {
    guard phrases[index].core == .office else { return [] }
    let end = context.text.sentences[context.text.sentence(of: phrases[index].tokens.lowerBound)].tokens.upperBound
    var found: Set<Int> = []
    for next in phrases.indices.dropFirst(index + 1).prefix(6) where phrases[next].tokens.lowerBound < end {
      if let actor = named[next] { found.insert(actor) }
    }
    return found
  }

  /// "I", of whom the paragraph quotes.
  private func quoted(_ phrase: NounPhrase, in context: PhraseContext, _ speakers: Speakers) -> ActorMention? {
    let token = phrase.tokens.lowerBound
    guard phrase.core == .pronoun, Pronouns.firstPerson.contains(context.key(token)) else { return nil }
    return make(phrase, .pronoun, speakers.speaker(of: token).map { [$0] } ?? [])
  }

  private mutating func mention(
    _ phrase: NounPhrase, named: Int?, in context: PhraseContext, _ discourse: Discourse
  ) -> ActorMention? {
    switch phrase.core {
    case .person: return named.map { make(phrase, .name, [$0]) }
    case .surname where named != nil, .unknown where named != nil: return named.map { make(phrase, .name, [$0]) }
    case .surname: return surname(phrase, in: context).map { make(phrase, .name, [$0]) }
    case .unknown: return unknown(phrase, in: context).map { make(phrase, .name, [$0]) }
    case .office: return office(phrase, in: context, discourse)
    case .group: return group(phrase, in: context)
    case .several:
      let found = discourse.several(phrase, actors: registry.actors)
      // "the leaders of the three Baltic countries", whom nothing named before
      let isGroup = found.isEmpty && phrase.title.map { $0.tokens.upperBound < phrase.tokens.upperBound } ?? false
      return isGroup ? group(phrase, in: context) : make(phrase, .several, found)
    case .country: return phrase.countries.first.map { make(phrase, .country, [registry.country($0)]) }
    case .organization: return organization(phrase, in: context)
    case .pronoun: return pronoun(phrase, in: context, discourse)
    }
  }

  private func make(_ phrase: NounPhrase, _ form: ActorMention.Form, _ actors: [Int]) -> ActorMention {
    var name = phrase.name ?? phrase.tokens
    if phrase.name == nil, phrase.determiner != .none, phrase.tokens.count > 1 { name = name.dropFirst() }
    return ActorMention(
      tokens: phrase.tokens, name: name, form: form, actors: actors,
      isIndefinite: phrase.determiner == .indefinite || (phrase.core == .group && phrase.determiner == .none),
      count: phrase.count, office: phrase.title?.category)
  }

  private mutating func surname(_ phrase: NounPhrase, in context: PhraseContext) -> Int? {
    guard let name = phrase.name else { return nil }
    let words = PersonWords(context.tokens[name]).keys
    if let known = registry.person(surname: words, isTitled: false) { return known }
    // A lone word that is a place needs more than the gazetteer.
    guard context.span(at: name.lowerBound) == nil else { return nil }
    if let leader = leaders.leader(surname: context.text.text(name), countries: countries) {
      return registry.person(leader)
    }
    // Whoever is met is a person, known or not.
    guard !context.isTitleCase, Self.meeting.contains(context.key(name.lowerBound - 1)),
      var clue = clue(phrase, in: context)
    else { return nil }
    clue.isCertain = false
    return registry.person(clue)
  }

  /// Words before one who is met: "met Manafort", "talks with Manafort".
  private static let meeting: WordSet = ["with", "met", "meet", "meets", "meeting"]

  private mutating func unknown(_ phrase: NounPhrase, in context: PhraseContext) -> Int? {
    guard let name = phrase.name, let clue = clue(phrase, in: context) else { return nil }
    let words = PersonWords(context.tokens[name]).keys
    if let known = registry.person(surname: words, isTitled: false) {
      // The name in full tells more than "Mr Linturi".
      return registry.actors[known].words.count < words.count ? registry.person(clue) ?? known : known
    }
    return registry.person(clue)
  }

  // MARK: Offices

  private mutating func office(_ phrase: NounPhrase, in context: PhraseContext, _ discourse: Discourse) -> ActorMention?
  {
    guard let title = phrase.title, title.category != .speaker else { return nil }
    var category = title.category
    if category == .counterpart {
      guard let partner = discourse.partner(actors: registry.actors), let office = registry.actors[partner].office
      else {
        return nil
      }
      category = office
    }
    let country = phrase.countries.first
    let organization = phrase.organization.flatMap { organizationName($0) }
    if !title.isFormer, phrase.determiner != .indefinite,
      let known = holder(
        category, word: context.key(title.tokens.upperBound - 1), country: country, organization: organization,
        discourse, in: context)
    {
      return make(phrase, .office, [known])
    }
    if country == nil, organization == nil, phrase.determiner == .definite {
      if let known = discourse.officeless(at: phrase.tokens.lowerBound, actors: registry.actors) {
        return make(phrase, .office, [known])
      }
      guard Self.unnamed.contains(category), !context.isTitleCase else { return nil }
    } else {
      guard country != nil || organization != nil || phrase.determiner == .indefinite else { return nil }
    }
    let role = title.category == .counterpart ? nil : RoleText.role(title, in: context.text)
    let unnamed = registry.office(
      name: officeName(phrase, role: role, in: context), role: role, office: category, country: country)
    return make(phrase, .office, [unnamed])
  }

  /// Offices by which one person may be meant though no name is told: "the mayor", "the bishop".
  private static let unnamed: Set<OfficeCategory> = [
    .monarch, .legislator, .envoy, .minister, .headOfGovernment, .foreignMinister, .defenceMinister,
  ]

  private mutating func holder(
    _ category: OfficeCategory, word: String, country: String?, organization: String?, _ discourse: Discourse,
    in context: PhraseContext
  ) -> Int? {
    if country == nil, organization == nil {
      if let known = discourse.recent(category, word: word, actors: registry.actors) ?? headliners.first(where: {
        registry.actors[$0].office == category
      }) ?? registry.only(category).flatMap({ later.contains($0) ? nil : $0 }) {
        return known
      }
      guard [.president, .headOfGovernment, .monarch].contains(category), !context.isHeadline else { return nil }
      let home = self.home ?? HomeCountry(context)
      self.home = home
      guard let country = home.code, let leader = leaders.holder(country: country, category: category) else {
        return nil
      }
      return registry.person(leader)
    }
    if let known = registry.person(country: country, organization: organization, category: category) { return known }
    if let country, let leader = leaders.holder(country: country, category: category) { return registry.person(leader) }
    if country == nil, let organization, let head = leaders.head(organization: organization) {
      return registry.person(head)
    }
    return nil
  }

  /// "South Korea's trade minister" is the "Trade Minister of South Korea".
  private func officeName(_ phrase: NounPhrase, role: String?, in context: PhraseContext) -> String {
    if let role, let country = phrase.countries.first.flatMap({ leaders.gazetteer.country(code: $0) }) {
      return "\(role) of \(country.name)"
    }
    return context.text.text(phrase.determiner == .none ? phrase.tokens : phrase.tokens.dropFirst())
  }

  // MARK: Groups

  private mutating func group(_ phrase: NounPhrase, in context: PhraseContext) -> ActorMention? {
    let organization = phrase.organization.flatMap { organizationName($0) }
    // "his delegation" is of those who are named already.
    if case .possessive = phrase.determiner, phrase.title == nil { return nil }
    if phrase.countries.count > 1, organization == nil {
      let actors = phrase.countries.map { code in member(phrase, of: code, in: context) }
      return make(phrase, .group, actors)
    }
    if phrase.title == nil, let code = phrase.countries.first, isGovernment(phrase, in: context) {
      return make(phrase, .country, [registry.country(code)])
    }
    let words = phrase.determiner == .none ? phrase.tokens : phrase.tokens.dropFirst()
    let actor = registry.group(
      name: context.text.text(words), country: phrase.countries.first, organization: organization,
      office: phrase.title?.category)
    return make(phrase, .group, [actor])
  }

  /// One of "the foreign ministers of France and Germany", or of "the French and German governments".
  private mutating func member(_ phrase: NounPhrase, of code: String, in context: PhraseContext) -> Int {
    guard let title = phrase.title else { return registry.country(code) }
    // "Egyptian, Saudi counterparts": they hold the office of the one who speaks.
    if title.category == .counterpart, let first = headliners.first, let office = registry.actors[first].office,
      let role = registry.person(country: code, organization: nil, category: office)
    {
      return role
    }
    let isOffice = ![.official, .legislator, .envoy, .military].contains(title.category)
    if isOffice, let known = registry.person(country: code, organization: nil, category: title.category) {
      return known
    }
    if isOffice, let leader = leaders.holder(country: code, category: title.category) { return registry.person(leader) }
    let role = RoleText.role(title, in: context.text).map(Singular.of) ?? ""
    let name = leaders.gazetteer.country(code: code)?.name ?? code
    guard isOffice else {
      return registry.group(
        name: "\(context.text.text(title.tokens)) of \(name)", country: code, organization: nil, office: title.category)
    }
    return registry.office(name: "\(role) of \(name)", role: role, office: title.category, country: code)
  }

  private func isGovernment(_ phrase: NounPhrase, in context: PhraseContext) -> Bool {
    phrase.tokens.contains { ["government", "administration", "regime", "side", "junta"].contains(context.key($0)) }
  }

  private mutating func organization(_ phrase: NounPhrase, in context: PhraseContext) -> ActorMention? {
    guard let name = phrase.name else { return nil }
    let known = phrase.organization.flatMap { leaders.gazetteer.organization($0.key) }
    let actor = registry.organization(name: known?.name ?? context.text.text(name), country: known?.country)
    return make(phrase, .organization, [actor])
  }

  // MARK: Pronouns

  /// "met her on Friday": no noun follows that would be hers.
  private func isObject(_ pronoun: Range<Int>, in context: PhraseContext) -> Bool {
    let next = pronoun.upperBound
    guard context.key(pronoun.lowerBound) == "her" else { return false }
    return next >= context.tokens.count || context.tokens[next].has(.mark) || Prepositions.contains(context.key(next))
  }

  private func pronoun(_ phrase: NounPhrase, in context: PhraseContext, _ discourse: Discourse) -> ActorMention? {
    guard let pronoun = Pronouns.all[context.key(phrase.tokens.lowerBound)] else { return nil }
    let isPossessive = pronoun.isPossessive && !isObject(phrase.tokens, in: context)
    let form: ActorMention.Form = isPossessive ? .possessivePronoun : .pronoun
    if pronoun.isPlural {
      return make(phrase, pronoun.isPossessive ? form : .several, discourse.several(phrase, actors: registry.actors))
    }
    let single = discourse.single(
      pronoun, isPossessive: isPossessive, at: phrase.tokens.lowerBound, actors: registry.actors)
    return make(phrase, form, single.map { [$0] } ?? [])
  }
}
