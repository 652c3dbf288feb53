extension Gazetteer {
  /// The country with a code of ISO 3166-1 alpha-2: "JP".
  public func country(code: String) -> Country? { countries.country(code: code) }

  /// "Japan", "ROK", "Türkiye", "the United Kingdom" without its article.
  public func country(_ key: NameKey) -> Country? { firstRow(key, .country).map { countries[$0] } }
  public func country(named name: String) -> Country? { country(NameKey(name)) }

  /// Of which countries something or someone is that is called so: "Japanese", "Korean", "Briton".
  public func demonym(_ key: NameKey) -> Demonym? {
    let adjectives = rows(key, .adjective)
    let rows = adjectives.isEmpty ? rows(key, .people) : adjectives
    return rows.isEmpty
      ? nil : Demonym(countries: rows.map { countries[$0].code }, isPeopleOnly: adjectives.isEmpty)
  }
  public func demonym(_ name: String) -> Demonym? { demonym(NameKey(name)) }

  /// The country whose capital is called so: "Tokyo", "Kiev".
  public func capital(_ key: NameKey) -> Country? { firstRow(key, .capital).map { countries[$0] } }
  public func capital(_ name: String) -> Country? { capital(NameKey(name)) }

  /// The country whose government such a word stands for: a capital, or "Kremlin", "Downing Street".
  public func government(_ key: NameKey) -> Country? { (firstRow(key, .metonym).map { countries[$0] }) ?? capital(key) }
  public func government(_ name: String) -> Country? { government(NameKey(name)) }

  /// The cities and regions that are called so, the likeliest first: capitals, then by inhabitants.
  public func cities(_ key: NameKey) -> [City] { rows(key, .city).map { City(tables.cities[$0]) } }

  /// The likeliest city or region that is called so.
  public func city(_ key: NameKey) -> City? { firstRow(key, .city).map { City(tables.cities[$0]) } }
  public func city(named name: String) -> City? { city(NameKey(name)) }

  /// A palace, residence or meeting place of state; the likeliest where several are called so.
  public func venue(_ key: NameKey) -> Venue? { firstRow(key, .venue).map { Venue(tables.venues[$0]) } }
  public func venue(named name: String) -> Venue? { venue(NameKey(name)) }

  /// An international body, bloc, party or armed group, by its name or abbreviation.
  public func organization(_ key: NameKey) -> Organization? {
    firstRow(key, .organization).map { Organization(tables.organizations[$0]) }
  }
  public func organization(named name: String) -> Organization? { organization(NameKey(name)) }
}
