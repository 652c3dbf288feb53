import News

/// The actors of one article, and whom a name means.
struct ActorRegistry {
  private(set) var actors: [Actor] = []
  private var byWord: [String: [Int]] = [:]
  private var byKey: [String: Int] = [:]
  private let leaders: LeaderFinder
  /// Bounds the work on a text of nothing but names.
  private static let longestList = 24

  init(_ leaders: LeaderFinder) { self.leaders = leaders }

  // MARK: Persons

  /// The person that a full name or a title with a name means; a new one where none fits.
  mutating func person(_ clue: PersonClue) -> Int? {
    let words = clue.words
    guard !words.isEmpty else { return nil }
    if let known = match(words, clue) {
      update(known, clue)
      return known
    }
    let leader = leaders.leader(clue)
    if let leader, let known = byKey["leader:" + leader.name] {
      update(known, clue)
      return known
    }
    return add(clue, words, leader)
  }

  /// The person whom a surname alone means; nil where the article names none.
  func person(surname words: [String], isTitled: Bool) -> Int? {
    guard let last = words.last else { return nil }
    let candidates = byWord[last] ?? []
    let whole = candidates.last { actors[$0].surname == last || actors[$0].words.last == last }
    let exact = words.count == 1 ? whole : candidates.last { PersonWords.agree(words, actors[$0].words) }
    if let exact { return exact }
    // The first word is a family name in some countries, and a polite form in others ("Mr Abiy").
    return candidates.last {
      words.count == 1 && (isTitled || Self.familyFirst(actors[$0])) && actors[$0].words.first == last
    }
  }

  mutating func person(_ leader: Leader) -> Int {
    if let known = byKey["leader:" + leader.name] { return known }
    let tokens = TokenizedText(leader.name).tokens
    let clue = PersonClue(tokens: tokens, text: leader.name, countries: [])
    return add(clue, PersonWords(tokens).keys, leader)
  }

  /// Those of a country or organisation who hold an office of that kind, the first named first.
  func person(country: String?, organization: String?, category: OfficeCategory) -> Int? {
    let fitting = actors.indices.filter { index in
      let actor = actors[index]
      guard actor.kind == .person, actor.isNamed, let office = actor.office, !actor.isFormer else { return false }
      guard country == nil || actor.country == country else { return false }
      guard country != nil || actor.organization == organization else { return false }
      return office == category || office.agrees(with: category)
    }
    return fitting.first { actors[$0].office == category } ?? fitting.first
  }

  /// The only one named who holds an office of that kind.
  func only(_ category: OfficeCategory) -> Int? {
    let holders = actors.indices.filter {
      actors[$0].kind == .person && actors[$0].isNamed && actors[$0].office == category && !actors[$0].isFormer
    }
    return holders.count == 1 ? holders[0] : nil
  }

  private func match(_ words: [String], _ clue: PersonClue) -> Int? {
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1 {
      if let office = clue.office,
        let holder = byWord[first]?.last(where: { isCalled(first, $0) && actors[$0].office == office })
      {
        return holder
      }
      guard let known = person(surname: words, isTitled: clue.title != nil), fits(known, clue) else { return nil }
      return known
    }
    let candidates = (byWord[last] ?? []) + (byWord[first] ?? [])
    return candidates.first { index in
      let known = actors[index].words
      guard PersonWords.agree(words, known) || isVariant(words, clue, of: index), fits(index, clue) else {
        return false
      }
      return known.count > 1 || known == [last]
    }
  }

  private func isCalled(_ word: String, _ index: Int) -> Bool {
    actors[index].surname == word || actors[index].words.last == word
  }

  /// "President Joseph R. Biden" and "President Joe Biden": one surname, initial and office.
  private func isVariant(_ words: [String], _ clue: PersonClue, of index: Int) -> Bool {
    let known = actors[index].words
    guard words.count > 1, known.count > 1, words.last == known.last, words[0].first == known[0].first else {
      return false
    }
    return clue.office != nil && clue.office == actors[index].office
  }

  /// Countries and offices must not contradict each other.
  private func fits(_ index: Int, _ clue: PersonClue) -> Bool {
    let actor = actors[index]
    if let country = actor.country, !clue.countries.isEmpty, !clue.countries.contains(country) {
      // "the Argentine head of the IAEA": a second country is no contradiction under a full name.
      return clue.words.count > 1
    }
    if clue.words.count == 1, let office = clue.office, let known = actor.office {
      return office.agrees(with: known) || clue.countries.isEmpty && actor.country == nil
    }
    return true
  }

  private mutating func add(_ clue: PersonClue, _ words: [String], _ leader: Leader?) -> Int {
    var actor = Actor(kind: .person, name: name(leader, clue))
    actor.words = words
    actor.surname = words.last
    actor.isCertain = clue.isCertain || leader != nil
    if let leader {
      actor.leader = leader.name
      actor.words = PersonWords(TokenizedText(leader.name).tokens).keys
      actor.surname = PersonWords(TokenizedText(leader.surname).tokens).keys.last ?? words.last
      actor.gender = leader.gender
      actor.isInOffice = !leaders.offices(of: leader).isEmpty
      byKey["leader:" + leader.name] = actors.count
    } else if let given = clue.tokens.first(where: { $0.isCapitalised }), words.count > 1 {
      actor.gender = leaders.gazetteer.gender(
        givenName: String(given.key.prefix(1).uppercased() + given.key.dropFirst()))
    }
    actors.append(actor)
    let index = actors.count - 1
    for word in Set(words + actor.words) where (byWord[word]?.count ?? 0) < Self.longestList {
      byWord[word, default: []].append(index)
    }
    update(index, clue)
    if let leader { settle(index, leader) }
    return index
  }

  /// The gazetteer's name, or the text's where only that has its accents.
  private func name(_ leader: Leader?, _ clue: PersonClue) -> String {
    guard let leader else { return clue.text }
    let isPlain = leader.name.utf8.allSatisfy { $0 < 0x80 } && clue.text.utf8.contains { $0 >= 0x80 }
    return isPlain && slug(leader.name) == slug(clue.text) ? clue.text : leader.name
  }

  /// What a further mention adds.
  private mutating func update(_ index: Int, _ clue: PersonClue) {
    if let title = clue.title {
      if let gender = leadersGender(title, clue) { actors[index].gender = actors[index].gender ?? gender }
      if let office = clue.office, office != .counterpart, isBetter(office, than: actors[index]) {
        actors[index].office = office
        actors[index].role = clue.role
        actors[index].isFormer = title.isFormer
      }
    }
    if actors[index].country == nil { actors[index].country = clue.countries.first }
    if actors[index].organization == nil { actors[index].organization = clue.organization }
    if clue.isCertain { actors[index].isCertain = true }
    let words = clue.words
    if actors[index].leader == nil, words.count > actors[index].words.count {
      actors[index].words = words
      actors[index].name = clue.text
      actors[index].surname = words.last
      for word in words where byWord[word]?.contains(index) != true { byWord[word, default: []].append(index) }
    }
  }

  private func isBetter(_ office: OfficeCategory, than actor: Actor) -> Bool {
    guard let known = actor.office, actor.role != nil else { return true }
    return known == .leader && office != .leader || known == .official && office != .official && office != .leader
  }

  private func leadersGender(_ title: Title, _ clue: PersonClue) -> Gender? {
    if title.category == .honorific, let gender = clue.courtesy { return gender }
    switch clue.role?.lowercased() {
    case "king"?, "emperor"?, "prince"?, "crown prince"?: return .male
    case "queen"?, "empress"?, "princess"?: return .female
    default: return nil
    }
  }

  /// The gazetteer fills what the text leaves open.
  private mutating func settle(_ index: Int, _ leader: Leader) {
    let office = leaders.office(of: leader, actors[index].office)
    let says = actors[index].office
    if let office, says == nil || says == .leader {
      actors[index].role = office.title
      actors[index].office = Self.category(office)
    }
    let any = office ?? leader.offices.first
    if actors[index].country == nil { actors[index].country = any?.country }
    if actors[index].organization == nil { actors[index].organization = office?.organization }
  }

  private static func category(_ office: Office) -> OfficeCategory {
    if office.kinds.contains(.headOfState) {
      return ["king", "queen", "emperor", "sultan", "amir", "emir", "pope", "grand duke", "prince"]
        .contains { office.title.lowercased().hasPrefix($0) } ? .monarch : .president
    }
    if office.kinds.contains(.headOfGovernment) { return .headOfGovernment }
    if office.kinds.contains(.deputy) {
      return office.title.contains("President") ? .vicePresident : .deputyHeadOfGovernment
    }
    if office.kinds.contains(.foreignMinister) { return .foreignMinister }
    if office.kinds.contains(.defenceMinister) { return .defenceMinister }
    if office.title.contains("Crown") { return .heir }
    return office.kinds.contains(.organizationHead) ? .head : .official
  }

  /// Countries whose names begin with the family's.
  private static func familyFirst(_ actor: Actor) -> Bool {
    ["CN", "KR", "KP", "TW", "VN", "HK", "KH", "HU", "SG", "MY", "ID", "ET", "MM", "IN", "PK", "BD"]
      .contains(actor.country ?? "")
  }

  /// Gives one person another's office, where none is known.
  mutating func share(officeOf source: Int, with index: Int) {
    guard actors[index].office == nil else { return }
    (actors[index].office, actors[index].role) = (actors[source].office, actors[source].role)
  }

  // MARK: Others

  mutating func country(_ code: String) -> Int {
    keyed("country:" + code) { registry in
      var actor = Actor(kind: .country, name: registry.leaders.gazetteer.country(code: code)?.name ?? code)
      actor.country = code
      return actor
    }
  }

  mutating func organization(name: String, country: String?) -> Int {
    keyed("organization:" + name.lowercased()) { _ in
      var actor = Actor(kind: .organization, name: name)
      actor.organization = name
      actor.country = country
      return actor
    }
  }

  mutating func group(name: String, country: String?, organization: String?, office: OfficeCategory?) -> Int {
    keyed("group:" + name.lowercased()) { _ in
      var actor = Actor(kind: .group, name: name)
      (actor.country, actor.organization, actor.office) = (country, organization, office)
      return actor
    }
  }

  /// Someone of whom only the office is told.
  mutating func office(name: String, role: String?, office: OfficeCategory, country: String?) -> Int {
    keyed("office:" + name.lowercased()) { _ in
      var actor = Actor(kind: .person, name: name)
      (actor.role, actor.office, actor.country, actor.isNamed) = (role, office, country, false)
      return actor
    }
  }

  private mutating func keyed(_ key: String, _ make: (ActorRegistry) -> Actor) -> Int {
    if let known = byKey[key] { return known }
    actors.append(make(self))
    byKey[key] = actors.count - 1
    return actors.count - 1
  }
}
