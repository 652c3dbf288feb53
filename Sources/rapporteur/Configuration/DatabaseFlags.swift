import Foundation
import Store

/// Which database a command works on.
enum DatabaseFlags {
  static let all = [
    Flag.value("database", "FILE", default: "rapporteur.db", "where articles, meetings and feeds are kept")
  ]

  /// For those that write much.
  static let writing =
    all + [
      Flag.value(
        "writes-per-commit", "NUMBER", default: "256",
        "articles that share a commit, and the wait for the disk, at most")
    ]

  static let keepFlag = Flag.value(
    "keep-articles", "DURATION", default: "for ever",
    "let the texts of older articles go: 90d; meetings and their evidence stay")

  /// - Parameter mustExist: false makes the database where there is none.
  /// - Throws: `CommandError`, `StoreError`.
  static func open(_ arguments: Arguments, mustExist: Bool) throws -> SQLiteStore {
    let path = arguments.string("database") ?? "rapporteur.db"
    if mustExist, !FileManager.default.fileExists(atPath: path) {
      throw CommandError("there is no database at \(path) (--database names another)")
    }
    var options = SQLiteStoreOptions()
    if let most = try arguments.integer("writes-per-commit", in: 1...100_000) { options.writesPerCommit = most }
    return try SQLiteStore(path: path, options: options)
  }
}
