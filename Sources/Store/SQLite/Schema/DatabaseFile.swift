/// Opens a file as a database of ours: makes it where there is none, brings an older one up to date, and refuses what
/// another program has made, without touching it.
enum DatabaseFile {
  /// - Throws: `StoreError.cannotOpen`, `.notADatabase`, `.newer`, `.full`.
  static func openForWriting(_ path: String, _ options: SQLiteStoreOptions) throws -> Connection {
    let connection = try Connection(path: path, .readWrite, trace: options.trace)
    connection.waitForLocks(milliseconds: options.lockWait)
    try recognise(connection)
    if connection.isReadOnly { throw StoreError.cannotOpen(path: path, reason: "it may only be read") }
    // Only before there is anything (sqlite.org/pragma.html#pragma_auto_vacuum).
    if try isEmpty(connection) { try connection.runScript("PRAGMA auto_vacuum = INCREMENTAL") }
    try set(connection, options)
    try migrate(connection)
    // What a savepoint may have to undo is kept in memory, not in a file; but not what a migration sorts.
    try connection.runScript("PRAGMA temp_store = MEMORY")
    return connection
  }

  /// A connection that can change nothing, to a file that `openForWriting` has opened.
  static func openForReading(_ path: String, _ options: SQLiteStoreOptions) throws -> Connection {
    let connection = try Connection(path: path, .readOnly, trace: options.trace)
    connection.waitForLocks(milliseconds: options.lockWait)
    try connection.runScript("PRAGMA query_only = ON; PRAGMA cache_size = -\(options.readerCacheKibibytes)")
    return connection
  }

  /// - Throws: `StoreError.notADatabase`, `.newer`.
  static func recognise(_ connection: Connection) throws {
    let identity = try connection.pragma("application_id")
    let version = try connection.pragma("user_version")
    if identity == 0, version == 0, try isEmpty(connection) { return }
    guard identity == Migrations.applicationID else {
      throw StoreError.notADatabase(path: connection.path, reason: "it is the database of another program")
    }
    guard version <= Migrations.steps.count else {
      throw StoreError.newer(path: connection.path, version: Int(version), supported: Migrations.steps.count)
    }
  }

  private static func isEmpty(_ connection: Connection) throws -> Bool {
    try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int() } == 0
  }

  /// WAL: readers go on while the writer writes (sqlite.org/wal.html). FULL: a commit that was acknowledged outlives a
  /// loss of power (sqlite.org/pragma.html#pragma_synchronous). The log is carried over into the database after 64 MiB, not 4:
  /// many pages are written again and again, and each time that they are carried over waits for the disk twice more.
  /// What was removed is overwritten only where that costs no writing of its own (Debian's SQLite does it everywhere).
  private static func set(_ connection: Connection, _ options: SQLiteStoreOptions) throws {
    let mode = try connection.first("PRAGMA journal_mode = WAL") { $0.text() }
    guard mode == "wal" else {
      throw StoreError.cannotOpen(path: connection.path, reason: "its file system does not allow a write-ahead log")
    }
    try connection.runScript(
      """
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA journal_size_limit = 67108864;
      PRAGMA wal_autocheckpoint = 16384;
      PRAGMA secure_delete = FAST;
      PRAGMA cache_size = -\(options.writerCacheKibibytes);
      """)
    if let pages = options.maximumPages { try connection.runScript("PRAGMA max_page_count = \(pages)") }
  }

  /// Each step in a transaction of its own, with the number it leads to.
  private static func migrate(_ connection: Connection) throws {
    while try connection.pragma("user_version") < Migrations.steps.count {
      try connection.transaction {
        // Asked again under the lock: another process may have been quicker.
        let version = Int(try connection.pragma("user_version"))
        guard version < Migrations.steps.count else { return }
        try connection.runScript(Migrations.steps[version].sql)
        try Migrations.steps[version].then(connection)
        try connection.runScript(
          "PRAGMA application_id = \(Migrations.applicationID); PRAGMA user_version = \(version + 1)")
      }
    }
  }
}

extension Connection {
  /// The number that a pragma says.
  func pragma(_ name: StaticString) throws -> Int64 { try first("PRAGMA \(name)") { $0.integer() } ?? 0 }
}
