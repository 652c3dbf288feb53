/// Why the store could not do something.
public enum StoreError: Error, Equatable, Sendable {
  /// The engine refused: its words, the extended result code of SQLite, and the SQL where there was any.
  case failed(reason: String, code: Int32, sql: String?)
  /// The file is no database of ours.
  case notADatabase(path: String, reason: String)
  /// A newer Rapporteur has written it.
  case newer(path: String, version: Int, supported: Int)
  /// It could not be opened or written: no such folder, no right to.
  case cannotOpen(path: String, reason: String)
  /// The disk is full. Nothing of the write was kept.
  case full(path: String)
  /// Too many writes wait already; try again in that many seconds.
  case busy(retryAfter: Int)
  /// A cursor that did not come from the list it is used on.
  case badCursor(String)
  /// A full-text search that cannot be read: why, and behind how many code points, where one place is at fault.
  case badSearch(String, at: Int?)
  /// `backUp` never overwrites.
  case exists(path: String)
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .failed(let reason, let code, let sql): "SQLite says: \(reason) (\(code))" + (sql.map { ", in: \($0)" } ?? "")
    case .notADatabase(let path, let reason): "\(path) is no database of Rapporteur: \(reason)"
    case .newer(let path, let version, let supported):
      "\(path) has schema \(version), written by a newer Rapporteur; this one knows up to \(supported)"
    case .cannotOpen(let path, let reason): "cannot open \(path): \(reason)"
    case .full(let path): "the disk that holds \(path) is full; nothing of this write was kept"
    case .busy(let seconds): "too many writes wait; try again in \(seconds) seconds"
    case .badCursor(let cursor): "'\(cursor)' is no cursor of this list"
    case .badSearch(let reason, let offset):
      "the search cannot be read" + (offset.map { " at character \($0 + 1)" } ?? "") + ": \(reason)"
    case .exists(let path): "\(path) exists already and is not overwritten"
    }
  }
}
