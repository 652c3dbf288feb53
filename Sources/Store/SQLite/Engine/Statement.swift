import CSQLite

/// A prepared statement, used over and over with other values.
final class Statement {
  let sql: String
  private let handle: OpaquePointer

  /// Takes the statement over and finalizes it.
  init(_ handle: OpaquePointer, sql: String) { (self.handle, self.sql) = (handle, sql) }

  deinit { sqlite3_finalize(handle) }

  /// Runs it whole, with every row given to `read`; false from there ends it early. Returns SQLite's result code.
  func run(_ values: [any Bindable], _ read: (inout Row) throws -> Bool) rethrows -> Int32 {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in values.enumerated() {
      let code = value.bind(to: handle, at: Int32(index) + 1)
      guard code == SQLITE_OK else { return code }
    }
    while true {
      let code = sqlite3_step(handle)
      guard code == SQLITE_ROW else { return code == SQLITE_DONE ? SQLITE_OK : code }
      var row = Row(handle)
      guard try read(&row) else { return SQLITE_OK }
    }
  }
}
