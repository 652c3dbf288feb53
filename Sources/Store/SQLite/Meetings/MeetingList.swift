import News

/// The SQL of a list of meetings, led by one condition like `ArticleList`.
struct MeetingList {
  private(set) var values: [any Bindable] = []
  private var tables: String
  private var conditions: [String] = []
  private let position: String

  /// - Throws: `StoreError.badSearch`.
  init(_ query: MeetingQuery, before: Int64?) throws {
    var keys = MeetingList.keys(query)
    if let search = query.search {
      (tables, position) = ("meetings_fts k CROSS JOIN meetings m ON m.position = k.rowid", "k.rowid")
      add("k.meetings_fts MATCH ?", [try SearchExpression(search).fts5])
    } else if keys.isEmpty {
      (tables, position) = ("meetings m", "m.position")
    } else {
      let leading = keys.removeFirst()
      (tables, position) = ("meeting_keys k CROSS JOIN meetings m ON m.position = k.position", "k.position")
      add("k.field = ? AND k.key = ?", [leading.field.rawValue, leading.value])
    }
    for key in keys {
      add(
        "EXISTS (SELECT 1 FROM meeting_keys x WHERE x.field = ? AND x.key = ? AND x.position = \(position))",
        [key.field.rawValue, key.value])
    }
    addColumns(query)
    add("m.merged_into IS NULL AND \(position) < ?", [before ?? .max])
  }

  /// With `values`, and the number of rows as one more.
  var sql: String {
    """
    SELECT m.position, m.record FROM \(tables) WHERE \(conditions.joined(separator: " AND "))
    ORDER BY \(position) DESC LIMIT ?
    """
  }

  /// The most selective first.
  private static func keys(_ query: MeetingQuery) -> [MeetingKey] {
    var keys = query.participants.map { MeetingKey(field: .participant, value: $0) }
    if let place = query.place {
      let isCode = place.utf8.count == 2
      keys.append(MeetingKey(field: .place, value: isCode ? place.uppercased() : place))
    }
    if let topic = query.topic { keys.append(MeetingKey(field: .topic, value: topic)) }
    keys += query.countries.map { MeetingKey(field: .country, value: $0.uppercased()) }
    // One value is a key; several are looked for in the rows.
    if query.statuses.count == 1 { keys.append(MeetingKey(field: .status, value: query.statuses[0].rawValue)) }
    if query.kinds.count == 1 { keys.append(MeetingKey(field: .kind, value: query.kinds[0].rawValue)) }
    if query.modes.count == 1 { keys.append(MeetingKey(field: .mode, value: query.modes[0].rawValue)) }
    return keys
  }

  private mutating func addColumns(_ query: MeetingQuery) {
    addAny("status", query.statuses.map(\.rawValue))
    addAny("kind", query.kinds.map(\.rawValue))
    addAny("mode", query.modes.map(\.rawValue))
    if let from = query.from { add("m.end_day >= ?", [from.daysSinceEpoch]) }
    if let to = query.to { add("m.start_day <= ?", [to.daysSinceEpoch]) }
    if let sources = query.minimumSources { add("m.sources >= ?", [sources]) }
  }

  private mutating func addAny(_ column: String, _ allowed: [String]) {
    guard allowed.count > 1 else { return }
    let marks = Array(repeating: "?", count: allowed.count).joined(separator: ", ")
    // The + keeps the order's index in charge (sqlite.org/optoverview.html, section 2).
    add("+m.\(column) IN (\(marks))", allowed)
  }

  private mutating func add(_ condition: String, _ values: [any Bindable]) {
    conditions.append(condition)
    self.values += values
  }
}
