import News

/// Where an article or a meeting stands in lists, fixed when it is stored: the second of its time, then its turn
/// among those of the same second. One number, so that one index gives a list in order from any place on.
enum Position {
  /// Room for 33 million of the same second, in the years 0 to 9999.
  static let turnBits: Int64 = 25
  private static let seconds: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// The first position of that second.
  static func start(second: Int64) -> Int64 {
    min(max(second, seconds.lowerBound), seconds.upperBound) << turnBits
  }

  /// The first position of that time's second.
  static func start(_ time: Timestamp) -> Int64 { start(second: time.seconds) }

  /// The first position after that time's second.
  static func end(_ time: Timestamp) -> Int64 { start(time) + 1 << turnBits }

  /// The day, in UTC, in SQL.
  static func daySQL(_ position: String) -> String {
    let second = "(\(position) >> \(turnBits))"
    // SQLite's % takes the sign of what is divided; days before 1970 need the floor.
    return "((\(second) - ((\(second) % 86400) + 86400) % 86400) / 86400)"
  }
}

extension Connection {
  /// The next free position of a time's second in `table`.
  func nextPosition(in table: StaticString, at time: Timestamp) throws -> Int64 {
    let (start, end) = (Position.start(time), Position.end(time))
    let last = try first("SELECT max(position) FROM \(table) WHERE position >= ? AND position < ?", [start, end]) {
      $0.optionalInteger()
    }
    guard let last = last ?? nil else { return start }
    guard last + 1 < end else {
      throw StoreError.failed(reason: "\(table) has no room left in the second of \(time)", code: 0, sql: nil)
    }
    return last + 1
  }
}
