import News
import Pages
import Testing

/// Title, author, date, language and address of a page.
@Suite struct MetadataTests {
  private func page(_ html: String, url: String? = nil) -> PageArticle {
    PageParser.article(Array(html.utf8), url: url)
  }

  // MARK: Title

  @Test(arguments: [
    ("<title>Ministers meet in Oslo | The Example</title>", "Ministers meet in Oslo"),
    ("<title>Talks - a new start</title>", "Talks - a new start"),
    ("<title>The Example</title><h1>Ministers meet</h1>", "Ministers meet"),
    ("<title>Ministers meet — Site</title><h1>Site</h1><h1>Ministers meet</h1>", "Ministers meet"),
    ("<meta property=og:title content='Talks &amp; tea'><h1>Other</h1>", "Talks & tea"),
    (
      "<meta property=og:title content='Talks in Rome - Site'><meta property=og:site_name content=Site>",
      "Talks in Rome"
    ),
    ("<meta property=og:title content=Site><meta property=og:site_name content=Site><h1>Talks</h1>", "Talks"),
    (
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks &amp; tea"}</script>"#,
      "Talks & tea"
    ),
    ("<h1><span>Talks</span>\n in <b>Rome</b></h1>", "Talks in Rome"),
  ])
  func titles(html: String, expected: String) { #expect(page(html).title == expected) }

  @Test func aPageWithoutTitleHasNone() { #expect(page("<p>Text</p>").title == nil) }

  // MARK: Author

  @Test(arguments: [
    ("<meta name=author content='Ann Lee'>", "Ann Lee"),
    ("<meta name=author content='By Ann Lee'>", "Ann Lee"),
    (
      "<meta property=article:author content='https://social.example/ann'><p class=byline>By Ann Lee | Staff</p>",
      "Ann Lee"
    ),
    ("<a rel=author href=/ann>Ann Lee</a>", "Ann Lee"),
    ("<span itemprop=author>Ann Lee</span>", "Ann Lee"),
    ("<div class='story-meta author'>von Ann Lee</div>", "Ann Lee"),
    (
      #"<script type="application/ld+json">{"@graph":[{"@type":["Thing","NewsArticle"],"author":[{"name":"Ann Lee"},{"name":"Bo Ek"},{"name":"Ann Lee"}]}]}</script>"#,
      "Ann Lee, Bo Ek"
    ),
    (#"<script type="application/ld+json">[{"@type":"BlogPosting","author":"Ann Lee"}]</script>"#, "Ann Lee"),
  ])
  func authors(html: String, expected: String) { #expect(page(html).author == expected) }

  @Test func aWholeBoxIsNoAuthor() {
    #expect(
      page("<div class=author>\(String(repeating: "Ann writes about the world. ", count: 10))</div>").author == nil)
  }

  // MARK: Date

  @Test(arguments: [
    "<meta property=article:published_time content='2025-02-06T09:30:00+09:00'>",
    "<meta itemprop=datePublished content='2025-02-06 09:30:00+09:00'>",
    "<meta name=pubdate content='Thu, 06 Feb 2025 09:30:00 +0900'>",
    "<time datetime='2025-02-06T09:30+09:00'>yesterday</time>",
    "<time itemprop=datePublished>Feb. 6, 2025, 9:30 AM +09:00</time>",
    #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-02-06T09:30:00+09:00"}</script>"#,
    #"<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2025-02-06T09:30:00+09:00"}}</script>"#,
  ])
  func dates(html: String) throws {
    let published = try #require(page(html).published)
    #expect(published.instant.description == "2025-02-06T00:30:00Z")
    #expect(published.offsetMinutes == 540)
  }

  @Test(arguments: [
    "<meta name=date content=2025-02-06>", "<meta name=date content=20250206>", "<meta name=date content=2025/02/06>",
    "<meta name=date content='February 6th, 2025'>", "<meta name=date content='6 Feb 2025'>",
    "<time datetime=2025-02-06></time>",
  ])
  func days(html: String) throws {
    let published = try #require(page(html).published)
    #expect(published.day.description == "2025-02-06")
    #expect(published.isDateOnly)
  }

  @Test(arguments: [
    "<meta name=date content=yesterday>", "<meta name=date content='0000-00-00'>", "<meta name=date content='Feb'>",
    "<meta name=date content='0001-01-01T00:00:00Z'>", "<time>noon</time>", "<meta name=date content='31 Feb 2025'>",
  ])
  func whatIsNoDateIsNotRead(html: String) { #expect(page(html).published == nil) }

  @Test func theAddressMayHoldTheDate() {
    #expect(page("", url: "https://news.example/2025/2/06/talks").published?.day.description == "2025-02-06")
    #expect(page("", url: "https://news.example/2025/13/06/talks").published == nil)
  }

  @Test func whatThePageSaysOfItselfCountsBeforeItsText() {
    let html = "<time datetime=2025-01-01></time><meta property=article:published_time content=2025-02-06>"
    #expect(page(html).published?.day.description == "2025-02-06")
  }

  // MARK: Language and address

  @Test(arguments: [
    ("<html lang=en-us>", "en-US"), ("<html lang='DE'>", "de"), ("<html xml:lang=zh_hans_cn>", "zh-Hans-CN"),
    ("<meta property=og:locale content=pt_BR>", "pt-BR"), ("<html lang=''><meta property=og:locale content=fr>", "fr"),
    ("<meta http-equiv=Content-Language content=es-419>", "es-419"), ("<html lang=english>", nil), ("<p>", nil),
  ])
  func languages(html: String, expected: String?) { #expect(page(html).language == expected) }

  @Test(arguments: [
    ("<link rel=canonical href=/talks>", "https://news.example/talks"),
    ("<link rel=Canonical href='https://www.news.example/talks?id=1'>", "https://www.news.example/talks?id=1"),
    ("<meta property=og:url content=https://news.example/t>", "https://news.example/t"),
    ("<link rel=canonical href=/>", nil), ("<link rel=canonical href=''>", nil),
    ("<link rel=canonical href='javascript:void'>", nil),
    ("<link rel=canonical href=/><meta property=og:url content=/t>", "https://news.example/t"),
  ])
  func addresses(html: String, expected: String?) {
    #expect(page(html, url: "https://news.example/talks?utm=1").canonicalURL == expected)
  }

  @Test(arguments: [
    "{", "[[[[", "null", "{\"@type\":7,\"author\":[[[\"x\"]]]}", "\u{0}", String(repeating: "[", count: 100_000),
    "{\"@type\":\"NewsArticle\",\"headline\":{},\"author\":{\"name\":7},\"datePublished\":[]}",
  ])
  func brokenLinkedDataIsPassedOver(json: String) {
    let article = page("<script type=\"application/ld+json\">\(json)</script><title>Talks</title>")
    #expect(article.title == "Talks")
    #expect(article.author == nil)
    #expect(article.published == nil)
  }

  /// Each byte of it may become an object in memory.
  @Test func ofLinkedDataThatIsLargerThanAnyPagesSoMuchIsRead() {
    func script(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }
    let filler = String(repeating: "{\"@type\":\"Thing\"},", count: 30_000)
    let article = #"{"@type":"Article","headline":"Talks","author":{"name":"Ann Lee"}}"#
    let early = page(script("[\(filler)\(article)]") + "<p>Text</p>")
    #expect((early.title, early.author) == ("Talks", "Ann Lee"))
    let late = (0..<36).map { _ in script("[\(filler){}]") }.joined() + script("[\(filler)\(article)]")
    #expect(page(late + "<p>Text</p>").author == nil)
  }
}
