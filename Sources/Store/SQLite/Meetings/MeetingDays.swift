import News

/// The days that meetings are asked for, in SQL: of a table with `start_day` and `end_day`.
struct MeetingDays {
  private let from: Int
  private let to: Int

  /// Nil where none are.
  init?(_ query: MeetingQuery) {
    guard query.from != nil || query.to != nil else { return nil }
    (from, to) = (query.from?.daysSinceEpoch ?? .min, query.to?.daysSinceEpoch ?? .max)
  }

  var values: [any Bindable] { [from, to] }

  /// For rows that are found by other means: the + keeps an index of days out of it (sqlite.org/optoverview.html,
  /// section 2). With `values`.
  func condition(on name: String) -> String { "+\(name).end_day >= ? AND +\(name).start_day <= ?" }

  /// A range of an index that is by the last day, then the first. With `rangeValues`.
  func range(on name: String) -> String {
    "\(name).end_day >= ? AND \(name).end_day <= ? AND \(name).start_day <= ?"
  }

  /// How much later than the last day asked for a meeting may end, the longest one tells.
  func rangeValues(_ connection: Connection) throws -> [any Bindable] {
    let longest = try connection.first("SELECT max(end_day - start_day) FROM meetings") { $0.optionalInt() ?? 0 } ?? 0
    return [from, to.addingReportingOverflow(longest).overflow ? .max : to + longest, to]
  }
}
