import CSQLite

/// One connection to a database file, with the statements it has prepared. For one thread at a time.
final class Connection {
  enum Mode {
    case readOnly, readWrite
  }

  let path: String
  private let handle: OpaquePointer
  private let trace: (@Sendable (String) -> Void)?
  private var statements: [String: Statement] = [:]

  /// - Parameter trace: Told of each statement when it is first prepared.
  /// - Throws: `StoreError.cannotOpen`.
  init(path: String, _ mode: Mode, trace: (@Sendable (String) -> Void)? = nil) throws {
    guard !path.isEmpty else { throw StoreError.cannotOpen(path: path, reason: "the path is empty") }
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    flags |= mode == .readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(Connection.plain(path), &handle, flags, nil)
    guard let handle, code == SQLITE_OK else {
      let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw StoreError.cannotOpen(path: path, reason: reason)
    }
    (self.path, self.handle, self.trace) = (path, handle, trace)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  // MARK: Running SQL

  func rows<Element>(
    _ sql: String, _ values: [any Bindable] = [], _ read: (inout Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try run(sql, values) { row in
      elements.append(try read(&row))
      return true
    }
    return elements
  }

  func first<Element>(
    _ sql: String, _ values: [any Bindable] = [], _ read: (inout Row) throws -> Element
  ) throws -> Element? {
    var element: Element?
    try run(sql, values) { row in
      element = try read(&row)
      return false
    }
    return element
  }

  func run(_ sql: String, _ values: [any Bindable] = []) throws { try run(sql, values) { _ in true } }

  /// Rows that the last statement inserted, updated or deleted.
  var changes: Int { Int(sqlite3_changes64(handle)) }
  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }
  /// False also where an error has undone a transaction (sqlite.org/lang_transaction.html, section 3).
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
  /// Whether the file may not be written, though that was asked for.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Waits that long where another process has the database locked.
  func waitForLocks(milliseconds: Int) { sqlite3_busy_timeout(handle, Int32(clamping: milliseconds)) }

  /// For the parts of the C API that have no wrapper here.
  func withHandle<Result>(_ body: (OpaquePointer) throws -> Result) rethrows -> Result { try body(handle) }

  /// Runs SQL that holds several statements, without values.
  func runScript(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code, sql: sql) }
  }

  /// What SQLite says about the call that just failed.
  func failure(_ code: Int32, sql: String? = nil) -> StoreError {
    let extended = sqlite3_extended_errcode(handle)
    return StoreError(
      code: extended & 0xFF == code & 0xFF ? extended : code, reason: String(cString: sqlite3_errmsg(handle)),
      path: path, sql: sql)
  }

  /// - Parameter read: is given each row; false ends it early.
  func run(_ sql: String, _ values: [any Bindable] = [], _ read: (inout Row) throws -> Bool) throws {
    let code = try prepared(sql).run(values, read)
    guard code == SQLITE_OK else { throw failure(code, sql: sql) }
  }

  // MARK: Preparing

  private func prepared(_ sql: String) throws -> Statement {
    if let statement = statements[sql] { return statement }
    trace?(sql)
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(self.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw failure(code, sql: sql) }
    let statement = Statement(handle, sql: sql)
    statements[sql] = statement
    return statement
  }

  /// A path that SQLite can take neither for a URI (`file:…`, on in Debian's build) nor for `:memory:`.
  private static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }
}
