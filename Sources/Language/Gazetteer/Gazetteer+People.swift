public import News

extension Gazetteer {
  /// Those whose family name, or the name they are called by, is this one: "Ishiba", "Xi", "Zelenskyy", "al-Sisi".
  /// Spellings meet (`PersonFolding`). Those in office latest come first.
  public func leaders(surname: String) -> [Leader] { leaders(surname: Array(surname.utf8)) }
  public func leaders(surname utf8: some Sequence<UInt8>) -> [Leader] {
    people.rows(surname: utf8).map { Leader(tables.leaders[$0]) }
  }

  /// Those who are called so in full, in either order of family and given name: "Shigeru Ishiba", "Kim Jong-un".
  public func leaders(fullName: String) -> [Leader] { leaders(fullName: Array(fullName.utf8)) }
  public func leaders(fullName utf8: some Sequence<UInt8>) -> [Leader] {
    people.rows(fullName: utf8).map { Leader(tables.leaders[$0]) }
  }

  /// Who held an office of one of these kinds in a country on a day: the head of government of JP on 2025-02-07 is
  /// Shigeru Ishiba. Several where it changed hands that day. Without a day, who holds it now as far as known.
  public func officeHolders(country: String, kinds: OfficeKinds, on day: CalendarDate?) -> [(Leader, Office)] {
    holders(place: country, kinds, on: day)
  }

  /// Who headed an organisation, by the abbreviation or name that the gazetteer has for it, on a day.
  public func heads(organization: String, on day: CalendarDate?) -> [(Leader, Office)] {
    holders(place: organization, .organizationHead, on: day)
  }

  private func holders(place: String, _ kinds: OfficeKinds, on day: CalendarDate?) -> [(Leader, Office)] {
    people.rows(place: place).flatMap { row -> [(Leader, Office)] in
      // Most rows drop out before they cost a string.
      guard OfficeKinds.mayHold(kinds, in: tables.leaders[row]) else { return [] }
      let leader = Leader(tables.leaders[row])
      return leader.offices.filter { office in
        (office.country ?? office.organization) == place && !office.kinds.isDisjoint(with: kinds)
          && (day.map(office.isHeld(on:)) ?? (office.until == nil))
      }.map { (leader, $0) }
    }
  }

  /// A given name of some country: "Shigeru", "Ursula".
  public func isGivenName(_ key: NameKey) -> Bool { key.casing != .lower && givenNames.contains(key.hash) }
  public func isGivenName(_ name: String) -> Bool { isGivenName(NameKey(name)) }

  /// Whose name it is; nil where both bear it or it is unknown.
  public func gender(givenName key: NameKey) -> Gender? { givenNames.gender(key.hash) }
  public func gender(givenName name: String) -> Gender? { gender(givenName: NameKey(name)) }
}
