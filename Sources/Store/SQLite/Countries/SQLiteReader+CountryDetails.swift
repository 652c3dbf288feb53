import News

extension SQLiteReader {
  func countryDetails(code: String) throws -> CountryDetails? {
    try connection.consistently {
      guard let summary = try country(code: code) else { return nil }
      return CountryDetails(
        summary: summary, people: try people(.own, of: summary.code), met: try people(.met, of: summary.code),
        places: try contacts(.place, of: summary.code).map(Self.place))
    }
  }

  private func people(_ kind: CountryContact.Kind, of country: String) throws -> [Contact] {
    var (order, counts): ([String], [String: Int]) = ([], [:])
    for (slug, meetings) in try contacts(kind, of: country) {
      let id = try personID(slug: slug) ?? slug
      if counts[id] == nil { order.append(id) }
      counts[id, default: 0] += meetings
    }
    return try order.map { try contact(slug: $0, meetings: counts[$0] ?? 0) }
  }

  private func contacts(
    _ kind: CountryContact.Kind, of country: String
  ) throws -> [(key: String, meetings: Int)] {
    try connection.rows(
      """
      SELECT key, meetings FROM country_contacts WHERE country = ? AND kind = ? AND meetings > 0
      ORDER BY meetings DESC, key LIMIT 20
      """, [country, kind.rawValue]
    ) { (key: $0.text(), meetings: $0.int()) }
  }

  private static func place(_ found: (key: String, meetings: Int)) -> CountryDetails.PlaceCount {
    let parts = found.key.split(separator: "|", omittingEmptySubsequences: false)
    let country = parts.count > 1 ? parts[parts.count - 1] : ""
    return CountryDetails.PlaceCount(
      name: parts.dropLast().joined(separator: "|"), country: country.isEmpty ? nil : String(country),
      meetings: found.meetings)
  }

  func pairs(
    country: String?, from: CalendarDate?, to: CalendarDate?, by period: StatisticsPeriod, limit: Int
  ) throws -> [PairStatistics] {
    let (first, last) = (from.map(PairMonth.number) ?? 0, to.map(PairMonth.number) ?? Int(Int32.max))
    let code = country?.uppercased()
    return try connection.consistently {
      let found = try connection.rows(
        """
        SELECT a, b, sum(meetings), sum(held) FROM pair_months INDEXED BY pair_months_month
        WHERE month >= ? AND month <= ? \(code == nil ? "" : "AND ? IN (a, b)")
        GROUP BY a, b HAVING sum(meetings) > 0 ORDER BY sum(meetings) DESC, a, b LIMIT ?
        """, [first, last] + [code].compactMap { $0 } + [limit]
      ) { (a: $0.text(), b: $0.text(), meetings: $0.int(), held: $0.int()) }
      return try found.map { pair in
        PairStatistics(
          countries: [pair.a, pair.b], meetings: pair.meetings, held: pair.held,
          periods: try periods(CountryPair(a: pair.a, b: pair.b), first...last, period))
      }
    }
  }

  private func periods(
    _ pair: CountryPair, _ months: ClosedRange<Int>, _ period: StatisticsPeriod
  ) throws -> [PairStatistics.Count] {
    var counts: [PairStatistics.Count] = []
    try connection.run(
      """
      SELECT month, meetings, held FROM pair_months
      WHERE a = ? AND b = ? AND month >= ? AND month <= ? AND meetings > 0 ORDER BY month
      """, [pair.a, pair.b, months.lowerBound, months.upperBound]
    ) { row in
      let (name, meetings, held) = (period.name(ofMonth: row.int()), row.int(), row.int())
      if counts.last?.period == name {
        counts[counts.count - 1].meetings += meetings
        counts[counts.count - 1].held += held
      } else {
        counts.append(PairStatistics.Count(period: name, meetings: meetings, held: held))
      }
      return true
    }
    return counts
  }
}
