import News
import Store

/// What is written of an article, inside one write of the store: all of it is kept, or nothing.
struct ArticleSaver {
  let writer: any StoreWriter
  let now: Timestamp

  /// Stores an article, and what was found in it unless it has been read before.
  /// - Parameter reading: of the article as it came; its findings count only where the stored text is the same.
  func add(_ reading: Reading) throws -> ArticleReceipt {
    let content = reading.content
    let source = ArticleSource(feed: nil, url: content.url, seen: now)
    let (article, isNew) = try add(content, source: source)
    if article.text == content.text, article.title == content.title { try save(reading.findings, of: article) }
    if !isNew { try rebuildMeetings(of: article) }
    return try receipt(article, isNew: isNew)
  }

  /// Stores an article that is yet to be read.
  func add(_ content: ArticleContent, source: ArticleSource) throws -> (article: Article, isNew: Bool) {
    let added = try writer.addArticle(content, source: source, at: now)
    if added.isNew { try writer.note(.articleCreated, subject: added.article.id, at: now) }
    return added
  }

  /// Stores what was found in an article, unless a reader of this version or a newer one was quicker.
  func save(_ findings: Findings, of article: Article) throws {
    guard let stored = try writer.findings(article: article.id), stored.version < findings.version else { return }
    try writer.saveFindings(findings, article: article.id)
    try MeetingPlacement(writer: writer, now: now).place(findings.meetings, of: article)
  }

  /// A known article that was seen elsewhere too is one source more of its meetings.
  func rebuildMeetings(of article: Article) throws {
    for meeting in try writer.meetings(article: article.id) {
      try MeetingPlacement(writer: writer, now: now).rebuild(meeting.id)
    }
  }

  /// False where there is no such article.
  func remove(article id: String) throws -> Bool {
    let others = try writer.meetings(toldInStoryOf: id)
    guard let meetings = try writer.removeArticle(id: id) else { return false }
    try MeetingPlacement(writer: writer, now: now).settle(meetings, others: others)
    return true
  }

  private func receipt(_ article: Article, isNew: Bool) throws -> ArticleReceipt {
    let findings = try writer.findings(article: article.id)
    return ArticleReceipt(
      article: article, isNew: isNew, topics: findings?.topics ?? [], people: findings?.people ?? [],
      meetings: try writer.meetings(article: article.id))
  }
}
