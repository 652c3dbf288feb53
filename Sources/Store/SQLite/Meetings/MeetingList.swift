import News

/// The SQL of a list of meetings.
struct MeetingList {
  private var list: PositionList

  /// - Throws: `StoreError.badSearch`.
  init(_ query: MeetingQuery, before: Int64?, _ connection: Connection) throws {
    let search = try query.search.map { try SearchExpression($0, fields: SearchExpression.Fields.meetings).fts5 }
    let days = MeetingDays(query)
    let pairs = try PairKeys.keys(query.countries, days, connection)
    // The days of a pair of countries stand beside it.
    let dayKey = pairs.isEmpty ? try MeetingList.dayKey(days, connection) : nil
    let keys = pairs + (try MeetingList.keys(query, hasPairs: !pairs.isEmpty, connection)) + [dayKey].compactMap { $0 }
    list = try PositionList(of: "meetings", as: "m", search: search, keys: keys, before: before, connection)
    addColumns(query)
    if pairs.isEmpty, let days { list.add(days.condition(on: "m"), days.values) }
    list.add("m.merged_into IS NULL", [])
  }

  var values: [any Bindable] { list.values }

  /// The position and the record. With `values`, and the number of rows as one more.
  var sql: String { sql(selecting: "m.position, m.record") }

  /// Of `meetings m`. With `values`, and the number of rows as one more.
  func sql(selecting columns: String) -> String { list.sql(selecting: columns) }

  private static func keys(
    _ query: MeetingQuery, hasPairs: Bool, _ connection: Connection
  ) throws -> [ListKey] {
    func key(_ field: MeetingField, _ value: String) -> ListKey {
      ListKey("meeting_keys", "$.field = ? AND $.key = ?", [field.rawValue, value])
    }
    var keys = try query.participants.map { slug in
      let id = try connection.first(
        "SELECT p.slug FROM person_slugs s CROSS JOIN people p ON p.id = s.person WHERE s.slug = ?", [slug]
      ) { $0.text() }
      return key(.participant, id ?? slug)
    }
    if !hasPairs { keys += Set(query.countries.map { $0.uppercased() }).map { key(.country, $0) } }
    if let place = query.place { keys.append(key(.place, place.utf8.count == 2 ? place.uppercased() : place)) }
    if let topic = query.topic { keys.append(key(.topic, topic)) }
    // One value is a key; several are looked for in the rows.
    if query.statuses.count == 1 { keys.append(key(.status, query.statuses[0].rawValue)) }
    if query.kinds.count == 1 { keys.append(key(.kind, query.kinds[0].rawValue)) }
    if query.modes.count == 1 { keys.append(key(.mode, query.modes[0].rawValue)) }
    return keys
  }

  /// The meetings of some days, where they are few: they are sorted then. Where they are many, a page is full soon
  /// however they are looked for.
  private static func dayKey(_ days: MeetingDays?, _ connection: Connection) throws -> ListKey? {
    guard let days else { return nil }
    var key = ListKey(
      "meetings", "\(days.range(on: "$")) AND $.merged_into IS NULL", try days.rangeValues(connection))
    (key.index, key.isImplied) = ("meetings_days", true)
    return try key.count(upTo: PositionList.few, connection) < PositionList.few ? key : nil
  }

  private mutating func addColumns(_ query: MeetingQuery) {
    addAny("status", query.statuses.map(\.rawValue))
    addAny("kind", query.kinds.map(\.rawValue))
    addAny("mode", query.modes.map(\.rawValue))
    if let sources = query.minimumSources { list.add("m.sources >= ?", [sources]) }
  }

  private mutating func addAny(_ column: String, _ allowed: [String]) {
    guard allowed.count > 1 else { return }
    let marks = Array(repeating: "?", count: allowed.count).joined(separator: ", ")
    list.add("m.\(column) IN (\(marks))", allowed)
  }
}
