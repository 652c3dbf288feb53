import CSQLite

extension StoreError {
  /// - Parameter code: An extended result code (sqlite.org/rescode.html).
  init(code: Int32, reason: String, path: String, sql: String?) {
    switch code & 0xFF {
    case SQLITE_FULL: self = .full(path: path)
    case SQLITE_IOERR where StoreError.writeErrors.contains(code): self = .full(path: path)
    case SQLITE_NOTADB: self = .notADatabase(path: path, reason: reason)
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM: self = .cannotOpen(path: path, reason: reason)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(retryAfter: 1)
    default: self = .failed(reason: reason, code: code, sql: sql)
    }
  }

  /// SQLITE_IOERR_WRITE and SQLITE_IOERR_SHMSIZE: what a disk without room gives where it is not SQLITE_FULL.
  private static let writeErrors: Set<Int32> = [SQLITE_IOERR | 3 << 8, SQLITE_IOERR | 19 << 8]
}
