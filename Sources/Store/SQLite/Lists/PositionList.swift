/// The SQL of a list in the order of positions, newest first. One condition leads, by an index that is in this order
/// already; the others are asked of each row that it finds, so that a page ends early however long the list is.
///
/// What leads is settled by counting, up to `few`: where one condition finds few rows, it leads, and the full-text
/// index is asked for each of them (20 µs each); else the full-text index leads, where there is a search.
struct PositionList {
  static let few = 1000

  /// The column that orders the list.
  let position: String
  private(set) var values: [any Bindable] = []
  private var tables: String
  private var conditions: [String] = []

  /// - Parameters:
  ///   - rows: The table of what is listed.
  ///   - name: The name it goes by in conditions.
  ///   - search: An FTS5 query on the table's `_fts`, which goes by the name `s`.
  ///   - needsRows: false for a search of which only positions are asked for.
  init(
    of rows: String, as name: String, search: String?, keys: [ListKey], before: Int64?, needsRows: Bool = true,
    _ connection: Connection
  ) throws {
    let (leading, others) = try PositionList.settle(keys, hasSearch: search != nil, connection)
    func join(_ position: String) -> String {
      needsRows ? " CROSS JOIN \(rows) \(name) ON \(name).position = \(position)" : ""
    }
    if let leading {
      position = "k.position"
      tables = leading.source(as: "k") + join("k.position")
      if search != nil { tables += " CROSS JOIN \(rows)_fts s ON s.rowid = k.position" }
      add(leading.condition(on: "k"), leading.values)
    } else if search != nil {
      (position, tables) = ("s.rowid", "\(rows)_fts s" + join("s.rowid"))
    } else {
      (position, tables) = ("\(name).position", "\(rows) \(name)")
    }
    if let search { add("s.\(rows)_fts MATCH ?", [search]) }
    for key in others {
      add(
        "EXISTS (SELECT 1 FROM \(key.table) x WHERE \(key.condition(on: "x")) AND x.position = \(position))", key.values
      )
    }
    add("\(position) < ?", [before ?? .max])
  }

  /// - Parameter moreTables: What is joined to each row.
  func sql(selecting columns: String, moreTables: String = "") -> String {
    unorderedSQL(selecting: columns, moreTables: moreTables) + " ORDER BY \(position) DESC LIMIT ?"
  }

  /// All of the list, in no order.
  func unorderedSQL(selecting columns: String, moreTables: String = "") -> String {
    "SELECT \(columns) FROM \(tables) \(moreTables) WHERE \(conditions.joined(separator: " AND "))"
  }

  mutating func add(_ condition: String, _ values: [any Bindable]) {
    conditions.append(condition)
    self.values += values
  }

  private static func settle(
    _ keys: [ListKey], hasSearch: Bool, _ connection: Connection
  ) throws -> (leading: ListKey?, others: [ListKey]) {
    guard keys.count > 1 || hasSearch && !keys.isEmpty else { return (keys.first, []) }
    let counted = try keys.map { (key: $0, count: try $0.count(upTo: few, connection)) }.sorted { $0.count < $1.count }
    let leads = !hasSearch || counted[0].count < few
    let others = leads ? counted.dropFirst() : counted[...]
    return (leads ? counted[0].key : nil, others.map(\.key).filter { !$0.isImplied })
  }
}
