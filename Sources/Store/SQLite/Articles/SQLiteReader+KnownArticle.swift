import News

extension SQLiteReader {
  func knownArticle(_ content: ArticleContent) throws -> Article? {
    try knownRow(content).flatMap(article(row:))
  }

  /// The row of the article that has this link or text.
  func knownRow(_ content: ArticleContent) throws -> Int64? {
    let key = TextKey(title: content.title, text: content.text)
    return try connection.consistently { try row(link: content.url, key) ?? row(text: key, link: content.url) }
  }

  /// A link alone proves little: there are feeds whose entries all have the link of the site. So title or text must
  /// be the same too, or the one text a version of the other. The newest come first; of more than a few under one
  /// link, only they are looked at.
  private func row(link: String?, _ key: TextKey) throws -> Int64? {
    guard let link else { return nil }
    return try candidates(
      """
      SELECT a.seq, a.title, a.text, a.text_key, a.dropped
      FROM article_links l CROSS JOIN articles a ON a.seq = l.article
      WHERE l.link = ? ORDER BY l.article DESC LIMIT 16
      """, LinkKey.key(link)
    ) { $0.isSame(as: key) || key.hasSameTitle(as: $0.key) || key.isVersion(of: $0.key) }
  }

  private func row(text key: TextKey, link: String?) throws -> Int64? {
    // Two links without a text are two articles, whatever their title.
    if key.isEmpty && link != nil { return nil }
    return try candidates(
      "SELECT seq, title, text, text_key, dropped FROM articles WHERE text_key = ? ORDER BY seq LIMIT 16", key.hash
    ) { $0.isSame(as: key) }
  }

  private func candidates(_ sql: String, _ value: any Bindable, _ isSame: (Candidate) -> Bool) throws -> Int64? {
    let candidates = try connection.rows(sql, [value]) { row in
      Candidate(
        row: row.integer(), key: TextKey(title: row.text(), text: row.text()), hash: row.integer(),
        isDropped: row.optionalInteger() != nil)
    }
    return candidates.first(where: isSame)?.row
  }

  private struct Candidate {
    let row: Int64
    let key: TextKey
    /// Of the text as it came.
    let hash: Int64
    let isDropped: Bool

    /// Of a text that was let go, its hash is all there is.
    func isSame(as other: TextKey) -> Bool { isDropped ? hash == other.hash : other.isSame(as: key) }
  }
}
