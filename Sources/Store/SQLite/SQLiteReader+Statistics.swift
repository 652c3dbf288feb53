import Foundation

extension SQLiteReader {
  func statistics() throws -> StoreStatistics {
    try connection.consistently {
      StoreStatistics(
        feeds: try total("feeds"), articles: try total("articles"), topics: try total("topics"),
        people: try total("people"), meetings: try total("meetings"), unread: try total("unread"), bytes: bytes())
    }
  }

  func total(_ name: String) throws -> Int {
    try connection.first("SELECT count FROM totals WHERE name = ?", [name]) { $0.int() } ?? 0
  }

  private func bytes() -> Int64 {
    ["", "-wal"].reduce(0) { sum, suffix in
      var status = stat()
      return stat(connection.path + suffix, &status) == 0 ? sum + Int64(status.st_size) : sum
    }
  }
}
