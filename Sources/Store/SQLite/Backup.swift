import CSQLite
import Foundation

/// A copy of a database that is in use, through SQLite's backup API (sqlite.org/backup.html).
enum Backup {
  /// Copies the state of the moment: the source stays in one transaction to the end, so that writes in between neither
  /// get into the copy nor make it start over.
  /// - Throws: `StoreError.exists` where `target` is there already; where it fails, no copy is left.
  static func copy(_ source: Connection, to target: String) throws {
    try claim(target)
    do {
      try source.consistently {
        _ = try source.pragma("schema_version")  // The transaction begins with what it first reads.
        try copyPages(of: source, to: try Connection(path: target, .readWrite))
      }
    } catch {
      for file in ["", "-journal", "-wal", "-shm"] { unlink(target + file) }
      throw error
    }
  }

  /// Makes the file, unless there is one.
  private static func claim(_ target: String) throws {
    let descriptor = open(target, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw StoreError.exists(path: target) }
      if errno == ENOSPC { throw StoreError.full(path: target) }
      throw StoreError.cannotOpen(path: target, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  private static func copyPages(of source: Connection, to target: Connection) throws {
    try source.withHandle { from in
      try target.withHandle { to in
        guard let backup = sqlite3_backup_init(to, "main", from, "main") else {
          throw target.failure(sqlite3_errcode(to))
        }
        var code = SQLITE_OK
        // In steps, so that the lock on the copy's file is let go in between; 1,024 pages are 4 MiB.
        repeat { code = sqlite3_backup_step(backup, 1024) } while code == SQLITE_OK
        let end = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, end == SQLITE_OK else { throw target.failure(end == SQLITE_OK ? code : end) }
      }
    }
  }
}
