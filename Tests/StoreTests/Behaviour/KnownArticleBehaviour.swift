import News
import Store
import Testing

@Suite struct KnownArticleBehaviour {
  private static let text = "The ministers of both countries spoke for two hours about fishing rights and new ferries."

  @Test(
    arguments: [
      ("https://example.org/a", "https://example.org/a"),
      ("https://example.org/a", "HTTPS://EXAMPLE.org:443/a#top"),
      ("http://example.org", "http://example.org:80/"),
      ("https://example.org/a?id=1", "https://example.org/a?utm_source=feed&id=1&fbclid=2&gclid=3"),
    ])
  func theSameLinkIsTheSameArticle(_ links: (String, String)) async throws {
    for engine in Engine.all {
      let test = try TestStore(engine)
      let first = try await test.add(content("Title", "One text.", url: links.0))
      let second = try await test.add(content("Title", "Another text.", url: links.1))
      #expect(!second.isNew)
      #expect(second.article.id == first.article.id)
      #expect(second.article.text == "One text.", "an article is kept as it was seen first")
      #expect(try test.read { try $0.knownArticle(content("Title", "", url: links.1)) }?.id == first.article.id)
    }
  }

  @Test(
    arguments: [
      ("https://example.org/a", "https://example.org/A"), ("https://example.org/a", "https://example.org/a/"),
      ("https://example.org/a?id=1", "https://example.org/a?id=2"), ("https://example.org/a", "http://example.org/a"),
      ("https://example.org:8443/a", "https://example.org/a"),
    ])
  func otherLinksAreOtherArticles(_ links: (String, String)) async throws {
    for engine in Engine.all {
      let test = try TestStore(engine)
      _ = try await test.add(content("Title", "One text.", url: links.0))
      #expect(try await test.add(content("Title", "Another text.", url: links.1)).isNew)
    }
  }

  @Test(arguments: Engine.all) func entriesThatShareTheLinkOfTheirSiteStayApart(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let link = "https://example.org/"
    let texts = [
      "A ferry ran aground in the morning fog, and all passengers were brought ashore by noon.",
      "The council voted for a new library after a debate that lasted until midnight on Monday.",
    ]
    let first = try await test.add(content("Ferry", texts[0], url: link))
    let second = try await test.add(content("Library", texts[1], url: link))
    #expect(first.isNew && second.isNew)
    #expect(try test.read { try $0.knownArticle(content("Ferry", "", url: link)) } == first.article)
    #expect(try test.read { try $0.knownArticle(content("Library", "", url: link)) } == second.article)
  }

  @Test(arguments: Engine.all) func aRevisionUnderTheSameLinkIsTheSameArticle(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let link = "https://example.org/live"
    let first = try await test.add(content("Talks begin", Self.text, url: link))
    let revised = Self.text + " They will meet again in spring, an aide told reporters."
    #expect(try await test.add(content("Talks end", revised, url: link)).article.id == first.article.id)
  }

  @Test(arguments: Engine.all) func theSameTextIsTheSameArticle(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let first = try await test.add(content("Talks", Self.text, url: "https://example.org/1"))
    let folded = "  " + Self.text.split(separator: " ").joined(separator: "\n\u{A0} ") + "\n"
    let second = try await test.add(content("Agency: Talks", folded, url: "https://example.com/2"))
    #expect(second.article.id == first.article.id)
    #expect(try await test.add(content("Talks", Self.text)).article.id == first.article.id)
    // From then on by its second link too.
    let revised = content("Agency: Talks", Self.text + " More.", url: "https://example.com/2")
    #expect(try test.read { try $0.knownArticle(revised) }?.id == first.article.id)
  }

  @Test(arguments: Engine.all) func shortTextsAreTheSameUnderTheSameTitle(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let first = try await test.add(content("Storm", "Watch the video."))
    #expect(try await test.add(content("Storm", " Watch  the video. ")).article.id == first.article.id)
    #expect(try await test.add(content("Flood", "Watch the video.")).isNew)
  }

  @Test(arguments: Engine.all) func linksWithoutTextStayApart(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    _ = try await test.add(content("Update", "", url: "https://example.org/1"))
    #expect(try await test.add(content("Update", "", url: "https://example.org/2")).isNew)
    _ = try await test.add(content("Note", ""))
    #expect(try await test.add(content("Note", "")).isNew == false)
  }

  @Test(arguments: Engine.all) func anArticleHasASourceForEachFeedLinkAndPost(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feeds = try await test.write { writer in
      try ["a", "b"].map { try writer.addFeed(FeedDraft(url: "https://example.org/\($0)"), at: noon).feed.id }
    }
    let link = "https://example.org/1"
    let sources = [
      ArticleSource(feed: feeds[0], url: link, seen: time(0)), ArticleSource(feed: feeds[1], url: link, seen: time(1)),
      ArticleSource(feed: nil, url: link, seen: time(2)), ArticleSource(feed: nil, url: link, seen: time(3)),
      ArticleSource(feed: feeds[0], url: "https://example.org/copy", seen: time(4)),
    ]
    // The first feed is fetched again, with the same entry as a browser and as a tracker would link it.
    let again = [
      ArticleSource(feed: feeds[0], url: link, seen: time(5)),
      ArticleSource(feed: feeds[1], url: link + "?utm_medium=rss", seen: time(6)),
    ]
    for source in sources + again { _ = try await test.add(content("Talks", Self.text), source) }
    let article = try #require(try test.read { try $0.knownArticle(content("Talks", Self.text)) })
    #expect(article.sources == sources)
    for feed in feeds {
      var query = ArticleQuery()
      query.feed = feed
      let listed = query
      #expect(try test.read { try $0.articles(listed, PageRequest()) }.elements == [article])
      #expect(try test.read { try $0.feed(id: feed) }?.articles == 1)
    }
  }

  @Test(arguments: Engine.all) func nothingIsKnownOfAnEmptyStore(_ engine: Engine) throws {
    let test = try TestStore(engine)
    #expect(try test.read { try $0.knownArticle(content("A", url: "https://example.org/")) } == nil)
    #expect(try test.read { try $0.knownArticle(content("", "", url: "")) } == nil)
    #expect(try test.read { try $0.knownArticle(content("", "", url: "://@:")) } == nil)
  }
}

extension TestStore {
  func add(
    _ content: ArticleContent, _ source: ArticleSource = posted()
  ) async throws -> (article: Article, isNew: Bool) {
    try await write { try $0.addArticle(content, source: source, at: noon) }
  }
}
