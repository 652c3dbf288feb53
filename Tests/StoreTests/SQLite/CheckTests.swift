import News
import Store
import Testing

/// `check` finds what is wrong, whatever it is.
@Suite struct CheckTests {
  /// Damage, in SQL, and a word of the fault that is found.
  static let damages = [
    ("UPDATE totals SET count = count + 1 WHERE name = 'articles'", "totals"),
    ("UPDATE totals SET count = 0 WHERE name = 'meetings'", "totals"),
    ("UPDATE feeds SET articles = 9", "feeds"), ("UPDATE topics SET articles = 9", "topics"),
    ("UPDATE topics SET meetings = 9", "topics"), ("UPDATE people SET articles = 9", "people"),
    ("UPDATE people SET meetings = 9", "people"), ("UPDATE countries SET meetings = 9", "countries"),
    ("UPDATE countries SET upcoming = 9", "countries"), ("UPDATE country_pairs SET meetings = 9", "country_pairs"),
    ("UPDATE meetings SET status = 'denied'", "its row"), ("UPDATE meetings SET record = '{'", "cannot be read"),
    ("UPDATE meetings SET record = replace(record, '\"articles\":1', '\"articles\":2')", "rests on 1 articles, not 2"),
    ("PRAGMA foreign_keys = OFF; DELETE FROM meeting_reports", "rests on 0"),
    ("PRAGMA foreign_keys = OFF; UPDATE meeting_reports SET article = 77", "refers to nothing"),
    ("UPDATE meetings SET merged_into = seq", "merged"), ("UPDATE stories SET story = 77", "stories"),
    ("INSERT INTO story_links VALUES (1, 77)", "story_links"), ("UPDATE story_bands SET article = 77", "story_bands"),
    ("DELETE FROM readings", "readings"),
    ("UPDATE articles SET text = 'x'", "articles_fts"),
  ]

  @Test(arguments: damages) func damageIsFound(sql: String, word: String) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    let store = try SQLiteStore(path: path)
    try await store.write { writer in
      let feed = try writer.addFeed(FeedDraft(url: "https://a.example/feed"), at: noon).feed.id
      let source = ArticleSource(feed: feed, url: nil, seen: noon)
      let article = try writer.addArticle(content("A", prose(seed: 1, sentences: 9)), source: source, at: noon).article
        .id
      try writer.saveFindings(findings([topic("fish")], [person("Anna Berg", country: "SE")]), article: article)
      let told = report(details([anna, bruno], topics: ["fish"]))
      let id = try writer.addMeeting(told.details)
      try writer.saveReport(told, article: article, rank: 0, meeting: id)
      try writer.saveMeeting(
        Meeting(
          id: id, details: told.details,
          statusHistory: [StatusChange(status: .planned, at: noon, article: article)],
          evidence: [ArticleEvidence(article: article, evidence: told.evidence[0])], articles: 1, sources: 1,
          firstReported: noon, lastReported: noon))
    }
    #expect(try store.check() == [])
    try RawDatabase(path).run(sql)
    let faults = try store.check()
    #expect(faults.contains { $0.contains(word) }, "\(sql): \(faults)")
  }
}
