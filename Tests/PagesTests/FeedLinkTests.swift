import Pages
import Testing

@Suite struct FeedLinkTests {
  private func links(_ html: String, url: String? = "https://news.example/world/index.html") -> [FeedLink] {
    PageParser.feedLinks(Array(html.utf8), url: url)
  }

  @Test func declaredFeedsAreFound() {
    let found = links(
      """
      <head><link rel="alternate" type="application/rss+xml" title="World &amp; more" href="/world.rss">
      <link href='atom.xml' type='APPLICATION/ATOM+XML; charset=utf-8' rel='Alternate home'>
      <LINK REL=alternate TYPE=application/feed+json HREF=//cdn.example/feed.json>
      <link rel=feed href=?feed=x></head>
      """)
    #expect(
      found == [
        FeedLink(url: "https://news.example/world.rss", title: "World & more", type: "application/rss+xml"),
        FeedLink(url: "https://news.example/world/atom.xml", type: "application/atom+xml"),
        FeedLink(url: "https://cdn.example/feed.json", type: "application/feed+json"),
        FeedLink(url: "https://news.example/world/index.html?feed=x"),
      ])
  }

  @Test(arguments: [
    "<link rel=alternate type=text/html href=/m>", "<link rel=stylesheet type=application/rss+xml href=/a>",
    "<link rel=alternate hreflang=de href=/de>", "<link rel=alternate type=application/json href=/wp-json/posts/1>",
    "<link rel=alternate type=application/json+oembed href=/oembed>", "<link rel=alternate type=application/rss+xml>",
    "<link rel=alternate type=application/rss+xml href=''>",
    "<link rel=alternate type=application/rss+xml href='javascript:x'>",
    "<a href=/world>World</a>", "<a href=/sitemap.xml>Map</a>", "<a href=/feedback>Feedback</a>",
    "<a href=/rss.html>RSS</a>", "<a href=/newsfeed/story>Story</a>", "<a href='mailto:rss@news.example'>RSS</a>",
    "<!-- <link rel=alternate type=application/rss+xml href=/a> -->", "<script>'<a href=/rss>'</script>",
  ])
  func othersAreNot(html: String) { #expect(links(html) == []) }

  @Test(arguments: [
    ("<a href=/feed/>News</a>", "https://news.example/feed/"),
    ("<a href=rss.xml>x</a>", "https://news.example/world/rss.xml"),
    ("<a href='/?feed=rss2'>x</a>", "https://news.example/?feed=rss2"),
    ("<a href=/a/index.rdf>x</a>", "https://news.example/a/index.rdf"),
    ("<a href='feed://news.example/all'>x</a>", "http://news.example/all"),
    ("<a href='feed:https://news.example/all'>x</a>", "https://news.example/all"),
    ("<a href=https://feeds.example/world>RSS</a>", "https://feeds.example/world"),
    ("<a href=/export/17> RSS </a>", "https://news.example/export/17"),
  ])
  func linksThatLookLikeFeedsAreFound(html: String, url: String) { #expect(links(html).map(\.url) == [url]) }

  @Test func declaredComeFirstCommentsLastAndEachOnce() {
    let found = links(
      """
      <link rel=alternate type=application/rss+xml title="Comments" href=/comments/feed>
      <link rel=alternate type=application/rss+xml href=/feed>
      <body><a href=/rss>RSS</a> <a href=/feed>Feed</a> <a href=https://news.example/feed>again</a>
      """)
    #expect(
      found.map(\.url) == [
        "https://news.example/feed", "https://news.example/comments/feed", "https://news.example/rss",
      ])
  }

  @Test func theBaseElementCounts() {
    let html = "<base href='/deep/er/'><link rel=alternate type=application/rss+xml href='../a b.rss'>"
    #expect(links(html).map(\.url) == ["https://news.example/deep/a%20b.rss"])
    #expect(links("<base href=https://other.example/><a href=rss>RSS</a>").map(\.url) == ["https://other.example/rss"])
  }

  @Test func withoutAnAddressRelativeLinksLeadNowhere() {
    #expect(
      links("<a href=/rss>RSS</a><a href=http://a.example/rss>RSS</a>", url: nil).map(\.url) == ["http://a.example/rss"]
    )
  }
}
