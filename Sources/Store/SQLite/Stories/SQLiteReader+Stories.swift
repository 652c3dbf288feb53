import News

extension SQLiteReader {
  /// Articles looked at more closely, of those that share a band; and links to one story, which hold it together.
  private static let (mostCandidates, mostRead, mostLinks) = (64, 8, 2)

  func origin(article id: String) throws -> StoryOrigin? {
    guard let row = PublicID.article.row(id), try position(article: row) != nil else { return nil }
    return try origin(story: try story(article: row))
  }

  func meetings(toldInStoryOf id: String) throws -> [String] {
    guard let row = PublicID.article.row(id) else { return [] }
    return try connection.rows(
      """
      SELECT DISTINCT r.meeting FROM stories s CROSS JOIN meeting_reports r ON r.article = s.article
      WHERE s.story = (SELECT story FROM stories WHERE article = ?)
      """, [row]
    ) { PublicID.meeting.text($0.integer()) }
  }

  func position(article row: Int64) throws -> Int64? {
    try connection.first("SELECT position FROM articles WHERE seq = ?", [row]) { $0.integer() }
  }

  /// The story that an article belongs to, by its first article: by itself where it was never compared.
  func story(article row: Int64) throws -> Int64 {
    try connection.first("SELECT story FROM stories WHERE article = ?", [row]) { $0.integer() } ?? row
  }

  func origin(story row: Int64) throws -> StoryOrigin {
    let found = try connection.first(
      """
      SELECT (SELECT credit FROM stories WHERE story = a.seq AND credit IS NOT NULL ORDER BY article LIMIT 1),
        a.url, (SELECT feed FROM article_sources WHERE article = a.seq ORDER BY seq LIMIT 1)
      FROM articles a WHERE a.seq = ?
      """, [row]
    ) { (credit: $0.optionalText(), url: $0.optionalText(), feed: $0.optionalInteger()) }
    let article = PublicID.article.text(row)
    let outlet = found?.url.flatMap(Outlet.site) ?? found?.feed.map(PublicID.feed.text) ?? article
    return StoryOrigin(story: article, source: found?.credit.map { "agency:\($0)" } ?? outlet)
  }

  /// The other articles of a story, the first published first.
  func copies(of row: Int64, limit: Int) throws -> [Int64] {
    try connection.rows(
      """
      SELECT s.article FROM stories s CROSS JOIN articles a ON a.seq = s.article
      WHERE s.story = (SELECT story FROM stories WHERE article = ?1) AND s.article <> ?1
      ORDER BY a.position LIMIT ?2
      """, [row, limit]
    ) { $0.integer() }
  }

  func signature(article row: Int64) throws -> Signature? {
    try connection.first("SELECT signature FROM stories WHERE article = ?", [row]) { Signature(bytes: $0.blob()) }
      ?? nil
  }

  func text(article row: Int64) throws -> String? {
    try connection.first("SELECT text FROM articles WHERE seq = ?", [row]) { $0.text() }
  }

  /// Articles of the weeks around that print most of a text, the most alike first; of each story no more than two.
  func findCopies(of text: String, _ signature: Signature, position: Int64, except own: Int64) throws -> [Int64] {
    var candidates: [(row: Int64, story: Int64, likeness: Double)] = []
    for row in try bandFellows(of: signature, week: StoryWeek.of(position: position)) where row != own {
      let found = try connection.first("SELECT story, signature FROM stories WHERE article = ?", [row]) {
        (story: $0.integer(), signature: Signature(bytes: $0.blob()))
      }
      guard let found, let likeness = found.signature?.likeness(to: signature), likeness >= 0.15 else { continue }
      candidates.append((row, found.story, likeness))
    }
    candidates.sort { $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.row < $1.row }
    let shingles = Shingles(text)
    var links: [Int64: Int] = [:]
    var copies: [Int64] = []
    var read = 0
    for candidate in candidates where read < Self.mostRead && links[candidate.story, default: 0] < Self.mostLinks {
      read += 1
      guard let other = try self.text(article: candidate.row), Resemblance(shingles, Shingles(other)).isCopy else {
        continue
      }
      links[candidate.story, default: 0] += 1
      copies.append(candidate.row)
    }
    return copies
  }

  /// Those that share most bands. A band that thousands share is boilerplate: not all of them are counted.
  private func bandFellows(of signature: Signature, week: Int64) throws -> [Int64] {
    let bands = signature.bands
    let marks = Array(repeating: "?", count: bands.count).joined(separator: ", ")
    return try connection.rows(
      """
      SELECT article FROM (
        SELECT article FROM story_bands WHERE week IN (?, ?, ?) AND band IN (\(marks)) LIMIT 2000)
      GROUP BY article ORDER BY count(*) DESC, article LIMIT \(Self.mostCandidates)
      """, [week - 1, week, week + 1] + bands
    ) { $0.integer() }
  }
}
