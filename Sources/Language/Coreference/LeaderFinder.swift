import News

/// Finds who of the gazetteer is meant.
struct LeaderFinder {
  let gazetteer: Gazetteer
  /// The article's day.
  let day: CalendarDate?

  /// By full name, or by surname with an office, country or date that fits.
  func leader(_ clue: PersonClue) -> Leader? {
    let full = gazetteer.leaders(fullName: clue.text)
    if let leader = best(full, clue) { return leader }
    let words = clue.words
    guard let last = words.last else { return nil }
    let found = gazetteer.leaders(surname: clue.text)
    let named = found.isEmpty ? gazetteer.leaders(surname: last) : found
    let fitting = named.filter { leader in fits(leader, clue) && givenNameFits(leader, words) }
    return fitting.first
  }

  /// By surname alone: someone in office on the day whose country the article speaks of, or whose name no other bears.
  func leader(surname: String, countries: Set<String>) -> Leader? {
    let leaders = gazetteer.leaders(surname: surname)
    let serving = leaders.filter { leader in
      offices(of: leader).contains {
        !$0.kinds.isDisjoint(with: [.headOfState, .headOfGovernment, .foreignMinister, .organizationHead])
      }
    }
    if let known = serving.first(where: { leader in
      offices(of: leader).contains { $0.country.map(countries.contains) == true }
    }) {
      return known
    }
    if leaders.count == 1 { return serving.first }
    let heads = serving.filter { leader in
      offices(of: leader).contains { !$0.kinds.isDisjoint(with: [.headOfState, .headOfGovernment]) }
    }
    return heads.count == 1 && !gazetteer.isGivenName(surname) ? heads.first : nil
  }

  func holder(country: String, category: OfficeCategory) -> Leader? {
    guard !category.kinds.isEmpty else { return nil }
    let all = gazetteer.officeHolders(country: country, kinds: category.kinds, on: day)
    // Of those in other offices only who is called so.
    let holders = category.kinds == .other ? all.filter { category.isCalled($0.1.title) } : all
    if category == .leader || category == .president {
      // Of a monarch and a prime minister, the one who governs is "the leader".
      let governing = holders.first { $0.1.kinds.contains(category == .leader ? .headOfGovernment : .headOfState) }
      return (governing ?? holders.first)?.0
    }
    return holders.first?.0
  }

  func head(organization: String) -> Leader? { gazetteer.heads(organization: organization, on: day).first?.0 }

  /// The offices held on the article's day.
  func offices(of leader: Leader) -> [Office] {
    day.map(leader.offices(on:)) ?? leader.offices.filter { $0.until == nil }
  }

  /// The office that the words mean, else the weightiest held on the day.
  func office(of leader: Leader, _ category: OfficeCategory?) -> Office? {
    let held = offices(of: leader)
    if let category, let meant = held.first(where: { !$0.kinds.isDisjoint(with: category.kinds) }) { return meant }
    return held.first { !$0.kinds.isDisjoint(with: [.headOfState, .headOfGovernment]) } ?? held.first
  }

  private func best(_ leaders: [Leader], _ clue: PersonClue) -> Leader? {
    if let fitting = leaders.first(where: { fits($0, clue) }) { return fitting }
    let possible = leaders.filter { !isOther($0, clue) }
    return possible.first { !offices(of: $0).isEmpty } ?? possible.first
  }

  /// Spellings of names meet, and two persons' may: one whose country never was that of the text is another, and so is
  /// one whose name is written otherwise and whose office is none that the text tells.
  private func isOther(_ leader: Leader, _ clue: PersonClue) -> Bool {
    let isExact = slug(leader.name) == slug(clue.text)
    if !clue.countries.isEmpty {
      let isCountryman = leader.offices.contains { office in
        office.country.map(clue.countries.contains) ?? (office.organization != nil)
      }
      return !isCountryman && (!isExact || clue.office != nil)
    }
    guard !isExact else { return false }
    let words = PersonWords(TokenizedText(leader.name).tokens).keys
    return !PersonWords.agree(clue.words, words) && words.count != clue.words.count
  }

  private func fits(_ leader: Leader, _ clue: PersonClue) -> Bool {
    let offices = clue.title?.isFormer == true || day == nil ? leader.offices : offices(of: leader)
    guard let office = clue.office else {
      guard !clue.countries.isEmpty else { return false }
      return offices.contains { $0.country.map(clue.countries.contains) == true }
    }
    return offices.contains { held in
      guard !held.kinds.isDisjoint(with: office.kinds) else { return false }
      return clue.countries.isEmpty || held.country.map(clue.countries.contains) == true
    }
  }

  /// "Joseph R. Biden" may be Joe Biden, "Hunter Biden" not.
  private func givenNameFits(_ leader: Leader, _ words: [String]) -> Bool {
    guard words.count > 1, let first = words[0].first else { return true }
    let names = leader.name.lowercased().split(separator: " ")
    return names.first?.first == first || names.last?.first == first || names.count > 2 && names[1].first == first
  }
}
