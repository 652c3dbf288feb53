/// The conditions that find meetings of two countries or more, with their days.
enum PairKeys {
  /// The first country with each of the others; none where fewer than two are asked for.
  static func keys(_ countries: [String], _ days: MeetingDays?, _ connection: Connection) throws -> [ListKey] {
    let codes = Set(countries.map { $0.uppercased() }).sorted()
    guard let first = codes.first else { return [] }
    return try codes.dropFirst().map { try key(CountryPair(a: first, b: $0), days, connection) }
  }

  /// Of few meetings, the days are looked at one by one; of many, the index of days leads where they are few in it.
  private static func key(_ pair: CountryPair, _ days: MeetingDays?, _ connection: Connection) throws -> ListKey {
    let all = ListKey("meeting_pairs", "$.a = ? AND $.b = ?", [pair.a, pair.b])
    guard let days else { return all }
    if try all.count(upTo: PositionList.few, connection) == PositionList.few {
      var dated = ListKey(
        "meeting_pairs", "\(all.condition) AND \(days.range(on: "$"))", all.values + (try days.rangeValues(connection)))
      dated.index = "meeting_pairs_days"
      if try dated.count(upTo: PositionList.few, connection) < PositionList.few { return dated }
    }
    return ListKey("meeting_pairs", "\(all.condition) AND \(days.condition(on: "$"))", all.values + days.values)
  }
}
