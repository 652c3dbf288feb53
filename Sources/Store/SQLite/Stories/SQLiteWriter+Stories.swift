import News

extension SQLiteWriter {
  func fileStories(after id: String?, limit: Int) throws -> String? {
    let after = id.flatMap(PublicID.article.row) ?? 0
    let found = try connection.rows(
      """
      SELECT a.seq, a.position, a.text, a.author, s.article FROM articles a LEFT JOIN stories s ON s.article = a.seq
      WHERE a.seq > ? ORDER BY a.seq LIMIT ?
      """, [after, limit]
    ) { row in
      (
        article: (row: row.integer(), position: row.integer()), text: row.text(), author: row.optionalText(),
        isFiled: row.optionalInteger() != nil
      )
    }
    for article in found where !article.isFiled {
      try fileStory(of: article.article, text: article.text, author: article.author)
    }
    return found.last.map { PublicID.article.text($0.article.row) }
  }

  /// Notes what the text of an article is known by, and joins it to the story that it is a copy of.
  func fileStory(of article: (row: Int64, position: Int64), text: String, author: String?) throws {
    let signature = Signature(text)
    try connection.run(
      "INSERT INTO stories (article, story, signature, credit) VALUES (?, ?, ?, ?)",
      [article.row, article.row, signature?.bytes, AgencyCredit.find(text: text, author: author)])
    guard let signature else { return }
    try link(article, text: text, signature)
    for band in signature.bands {
      try connection.run(
        "INSERT OR IGNORE INTO story_bands (week, band, article) VALUES (?, ?, ?)",
        [StoryWeek.of(position: article.position), band, article.row])
    }
  }

  /// Takes an article out of its story, before it is removed.
  func unlinkStory(of row: Int64) throws {
    let copies = try copies(of: row, limit: .max)
    try forgetBands(of: row)
    for copy in try links(of: row) {
      try connection.run("DELETE FROM story_links WHERE article = ? AND copy = ?", [copy, row])
    }
    try connection.run("DELETE FROM story_links WHERE article = ?", [row])
    try connection.run("DELETE FROM stories WHERE article = ?", [row])
    try regroup(copies)
  }

  func forgetBands(of row: Int64) throws {
    let found = try connection.first(
      "SELECT a.position, s.signature FROM stories s CROSS JOIN articles a ON a.seq = s.article WHERE s.article = ?",
      [row]
    ) { (position: $0.integer(), signature: Signature(bytes: $0.blob())) }
    guard let found, let signature = found.signature else { return }
    for band in signature.bands {
      try connection.run(
        "DELETE FROM story_bands WHERE week = ? AND band = ? AND article = ?",
        [StoryWeek.of(position: found.position), band, row])
    }
  }

  /// Finds the copies of an article and makes one story of all of theirs.
  private func link(_ article: (row: Int64, position: Int64), text: String, _ signature: Signature) throws {
    let copies = try findCopies(of: text, signature, position: article.position, except: article.row)
    guard !copies.isEmpty else { return }
    for copy in copies {
      for (one, other) in [(article.row, copy), (copy, article.row)] {
        try connection.run("INSERT OR IGNORE INTO story_links (article, copy) VALUES (?, ?)", [one, other])
      }
    }
    let stories = Set(try (copies + [article.row]).map { try story(article: $0) })
    try name(stories, by: stories)
  }

  /// Gives stories that turned out to be one the name of their first article.
  private func name(_ stories: Set<Int64>, by articles: Set<Int64>) throws {
    guard let first = try first(of: articles) else { return }
    for story in stories where story != first {
      try connection.run("UPDATE stories SET story = ? WHERE story = ?", [first, story])
    }
  }

  private func first(of articles: Set<Int64>) throws -> Int64? {
    let positions = try articles.compactMap { row in try position(article: row).map { (row: row, position: $0) } }
    return positions.min { $0.position < $1.position }?.row
  }

  /// Makes stories anew of articles that were one, by what still connects them.
  private func regroup(_ articles: [Int64]) throws {
    // Each by itself first: whoever has lost its last link is looked at again.
    for row in articles { try connection.run("UPDATE stories SET story = ? WHERE article = ?", [row, row]) }
    var rest = Set(articles)
    while let seed = rest.popFirst() {
      var (group, open): (Set<Int64>, [Int64]) = ([seed], [seed])
      while let row = open.popLast() {
        for copy in try links(of: row) where group.insert(copy).inserted {
          rest.remove(copy)
          open.append(copy)
        }
      }
      if group.count > 1 { try name(group, by: group) } else { try relink(seed) }
    }
  }

  private func relink(_ row: Int64) throws {
    let found = try connection.first(
      "SELECT a.position, a.text, s.signature FROM stories s CROSS JOIN articles a ON a.seq = s.article WHERE a.seq = ?",
      [row]
    ) { (position: $0.integer(), text: $0.text(), signature: Signature(bytes: $0.blob())) }
    guard let found, let signature = found.signature else { return }
    try link((row, found.position), text: found.text, signature)
  }

  private func links(of row: Int64) throws -> [Int64] {
    try connection.rows("SELECT copy FROM story_links WHERE article = ?", [row]) { $0.integer() }
  }
}
