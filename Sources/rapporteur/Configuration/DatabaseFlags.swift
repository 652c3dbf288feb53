import Foundation
import Store

/// Which database a command works on.
enum DatabaseFlags {
  static let all = [
    Flag.value("database", "FILE", default: "rapporteur.db", "where articles, meetings and feeds are kept")
  ]

  /// - Parameter mustExist: false makes the database where there is none.
  /// - Throws: `CommandError`, `StoreError`.
  static func open(_ arguments: Arguments, mustExist: Bool) throws -> SQLiteStore {
    let path = arguments.string("database") ?? "rapporteur.db"
    if mustExist, !FileManager.default.fileExists(atPath: path) {
      throw CommandError("there is no database at \(path) (--database names another)")
    }
    return try SQLiteStore(path: path)
  }
}
