import News

extension SQLiteReader {
  func countries() throws -> [CountrySummary] {
    try connection.consistently {
      let found = try connection.rows(
        "SELECT code, meetings, upcoming FROM countries WHERE meetings > 0 ORDER BY meetings DESC, code",
        [], Self.country)
      return try found.map(withPartners)
    }
  }

  func country(code: String) throws -> CountrySummary? {
    try connection.consistently {
      try connection.first(
        "SELECT code, meetings, upcoming FROM countries WHERE code = ? AND meetings > 0", [code.uppercased()],
        Self.country
      ).map(withPartners)
    }
  }

  private static func country(_ row: inout Row) -> CountrySummary {
    CountrySummary(code: row.text(), meetings: row.int(), upcoming: row.int(), partners: [])
  }

  private func withPartners(_ country: CountrySummary) throws -> CountrySummary {
    var country = country
    country.partners = try connection.rows(
      """
      SELECT partner, meetings FROM country_pairs WHERE country = ? AND meetings > 0
      ORDER BY meetings DESC, partner LIMIT 10
      """, [country.code]
    ) { CountrySummary.Partner(code: $0.text(), meetings: $0.int()) }
    return country
  }
}
