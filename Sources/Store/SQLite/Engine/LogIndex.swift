import CSQLite

/// The header of the index of the write-ahead log, which all connections to a database share, those of other processes
/// too (sqlite.org/walformat.html, section 2.1). A commit changes it before it returns, so that looking at these 48
/// bytes tells whether anything was committed, without a transaction or a system call.
struct LogIndex {
  private let header: UnsafeRawPointer

  /// Nil where the database has no such log.
  /// - Parameter connection: must have read something before, and must outlive this.
  init?(_ connection: OpaquePointer) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    guard sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK, let file,
      let methods = file.pointee.pMethods, methods.pointee.iVersion >= 2, let map = methods.pointee.xShmMap
    else { return nil }
    // The first block, which SQLite has mapped by then and keeps as long as the connection is open.
    var block: UnsafeMutableRawPointer?
    let code = map(file, 0, 32 << 10, 0, &block)
    guard code == SQLITE_OK || code & 0xFF == SQLITE_READONLY, let block else { return nil }
    header = UnsafeRawPointer(block)
  }

  /// Two that are equal were read with no commit between them. It may be caught half changed: then it is equal to
  /// neither the one before nor the one after.
  var mark: StoreState.Mark { (word(0), word(1), word(2), word(3), word(4), word(5)) }

  private func word(_ index: Int) -> UInt64 { csqlite_load(header + index * 8) }
}
