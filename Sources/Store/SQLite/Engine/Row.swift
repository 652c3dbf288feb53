import CSQLite
import News

/// The row that a statement stands on. Its columns are taken in order, each once.
struct Row {
  private let statement: OpaquePointer
  private var column: Int32 = 0

  init(_ statement: OpaquePointer) { self.statement = statement }

  mutating func integer() -> Int64 { sqlite3_column_int64(statement, take()) }
  mutating func int() -> Int { Int(integer()) }
  mutating func bool() -> Bool { integer() != 0 }
  mutating func timestamp() -> Timestamp { Timestamp(milliseconds: integer()) }

  mutating func text() -> String {
    let column = take()
    // The text is asked for first: sqlite.org/c3ref/column_blob.html warns of the other order.
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes of a text, without a check that they are UTF-8.
  mutating func bytes() -> [UInt8] {
    let column = take()
    guard let start = sqlite3_column_text(statement, column) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  /// Empty where it is NULL.
  mutating func blob() -> [UInt8] {
    let column = take()
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  mutating func optionalInteger() -> Int64? { skipNull() ? nil : integer() }
  mutating func optionalInt() -> Int? { skipNull() ? nil : int() }
  mutating func optionalText() -> String? { skipNull() ? nil : text() }
  mutating func optionalTimestamp() -> Timestamp? { skipNull() ? nil : timestamp() }

  /// Of three columns: the instant, the offset in minutes, whether it is a day.
  mutating func optionalZonedTimestamp() -> ZonedTimestamp? {
    let (instant, offset, isDay) = (optionalTimestamp(), int(), bool())
    return instant.map { ZonedTimestamp(instant: $0, offsetMinutes: offset, isDateOnly: isDay) }
  }

  /// Steps over the next column where it is NULL.
  private mutating func skipNull() -> Bool {
    guard sqlite3_column_type(statement, column) == SQLITE_NULL else { return false }
    column += 1
    return true
  }

  private mutating func take() -> Int32 {
    defer { column += 1 }
    return column
  }
}
