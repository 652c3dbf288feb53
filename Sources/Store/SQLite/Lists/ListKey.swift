/// One condition of a list that an index answers: rows of a table that have some values, with the position of what is
/// listed.
struct ListKey {
  let table: String
  /// Conditions on the table, which go by the name `$`: `$.topic = ?`.
  let condition: String
  let values: [any Bindable]
  /// The index to be used, where SQLite would take another for the sake of the order.
  var index: String?
  /// Whether the list asks for the same by other conditions too.
  var isImplied = false

  init(_ table: String, _ condition: String, _ values: [any Bindable]) {
    (self.table, self.condition, self.values) = (table, condition, values)
  }

  func source(as name: String) -> String { "\(table) \(name)" + (index.map { " INDEXED BY \($0)" } ?? "") }

  func condition(on name: String) -> String { condition.replacing("$", with: name) }

  /// How many rows there are, counted up to `most`.
  func count(upTo most: Int, _ connection: Connection) throws -> Int {
    try connection.first(
      "SELECT count(*) FROM (SELECT 1 FROM \(source(as: "k")) WHERE \(condition(on: "k")) LIMIT ?)", values + [most]
    ) { $0.int() } ?? 0
  }
}
