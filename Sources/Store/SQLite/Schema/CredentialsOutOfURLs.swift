/// Of version 2: what stood in front of the `@` of a feed's URL gets columns of its own, so that nothing that shows the
/// URL shows a password.
enum CredentialsOutOfURLs {
  static func migrate(_ connection: Connection) throws {
    var last: Int64 = 0
    while true {
      let feeds = try connection.rows("SELECT seq, url FROM feeds WHERE seq > ? ORDER BY seq LIMIT 1000", [last]) {
        (row: $0.integer(), url: $0.text())
      }
      guard let end = feeds.last?.row else { return }
      for (row, url) in feeds { try migrate(row, url, connection) }
      last = end
    }
  }

  private static func migrate(_ row: Int64, _ url: String, _ connection: Connection) throws {
    guard let (plain, user, password) = split(url) else { return }
    let key = LinkKey.key(plain, user: user)
    // Two feeds that differed in the password alone keep their rows.
    let isTaken = try connection.first("SELECT 1 FROM feeds WHERE url_key = ? AND seq <> ?", [key, row]) { $0.bool() }
    try connection.run(
      "UPDATE feeds SET url = ?, url_key = ?, user = ?, password = ? WHERE seq = ?",
      [plain, isTaken == nil ? key : "\(key)#\(row)", user, password, row])
  }

  /// The URL without what stands before the authority's last `@`, and that, decoded.
  private static func split(_ url: String) -> (plain: String, user: String, password: String)? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@") else { return nil }
    let pair = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let plain = String(url[..<scheme.upperBound] + url[url.index(after: at)...])
    return (plain, decoded(pair[0]), pair.count > 1 ? decoded(pair[1]) : "")
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
