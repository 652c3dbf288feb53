import News
import Pages
import Testing

/// Authors and dates that a page shows its readers, and declares for machines in less usual ways.
@Suite struct MastheadTests {
  private func page(_ html: String) -> PageArticle { PageParser.article(Array(html.utf8)) }

  private static let story = (1...4).map { number in
    "<p>The ministers met for the \(number)th time on Monday, and spoke at length about fish, gas and the border.</p>"
  }.joined()

  private func day(_ line: String, language: String = "en-GB") -> String? {
    page("<html lang=\(language)><body><article><h1>Talks begin</h1>\(line)\(Self.story)</article>").published?.day
      .description
  }

  @Test(arguments: [
    ("<p class=date>6 February 2025</p>", "en-GB"), ("<span class=posted-on>Feb 6th, 2025</span>", "en"),
    ("<div class=article-meta>Donnerstag, 6. Februar 2025, 19:51 Uhr</div>", "de"), ("<p>06.02.2025 14:30</p>", "de"),
    ("<p class=publication>jeudi 6 février 2025</p>", "fr"), ("<span>Publié le 06/02/2025 à 10h20</span>", "fr"),
    ("<span class=fecha>6 de febrero de 2025</span>", "es"), ("<p class=data>6 de fevereiro de 2025</p>", "pt-BR"),
    ("<small>6 febbraio 2025</small>", "it"), ("<small>6 februari 2025</small>", "nl"),
    ("<i>6. helmikuuta 2025</i>", "fi"),
    ("<em class=date>6 lutego 2025</em>", "pl"), ("<p>6. února 2025</p>", "cs"), ("<p>2025. február 6.</p>", "hu"),
    ("<p class=date>6 февраля 2025, 13:43</p>", "ru"), ("<p>6 лютого 2025</p>", "uk"), ("<p>6 Şubat 2025</p>", "tr"),
    ("<p>6 Φεβρουαρίου 2025</p>", "el"), ("<p>2025年2月6日</p>", "ja"), ("<p>2025년 2월 6일</p>", "ko"),
    ("<p>ngày 6 tháng 2 năm 2025</p>", "vi"), ("<p>6 فبراير 2025</p>", "ar"),
    ("<p class=time>2025-02-06 20:29</p>", "zh"),
    ("<p class=date>02/06/2025</p>", "en-US"), ("<p class=date>06/02/2025</p>", "en-AU"),
    ("<p class=date>6.2.25</p>", "de"),
    ("<abbr class=published title='2025-02-06T08:00:00Z'>today</abbr>", "en"),
    ("<span property='dc:date' content='2025-02-06T03:46:34+00:00'></span>", "de"),
  ])
  func datesInManyForms(line: String, language: String) { #expect(day(line, language: language) == "2025-02-06") }

  @Test(arguments: [
    "<p class=date>02/03/2025</p>", "<p class=date>31/02/2025</p>", "<p>At 10:20 on 6 February</p>", "<p>1234 5678</p>",
    "<p>He was born on a day in the winter of the year 1962, and his first book came out on 6 February 2005, as he says.</p>",
  ])
  func whatIsNoDateOrCouldBeTwoIsNotRead(line: String) { #expect(day(line, language: "''") == nil) }

  @Test func theDateByTheHeadingIsTheArticles() {
    let html = """
      <html lang=en><body><div class=date>Tuesday, November 24, 2026</div><div class=sidebar><span class=date>1 May 2024</span></div>
      <main><h1>Talks begin</h1><p class=meta>6 February 2025 | Updated 9 February 2025</p>\(Self.story)</main>
      <div class=comments><p class=date>7 February 2025</p></div><footer>Copyright 1 January 2020</footer>
      """
    #expect(page(html).published?.day.description == "2025-02-06")
  }

  @Test func scriptsMayHoldTheDate() {
    let html = #"<h1>Talks</h1><p>x</p><script>var page = {"datePublished": "2025-02-06T09:00:00Z"}</script>"#
    #expect(page(html).published?.instant.description == "2025-02-06T09:00:00Z")
  }

  // MARK: Authors

  @Test(arguments: [
    ("<p class=byline>By Ann Lee</p>", "Ann Lee"),
    ("<span class='author vcard'><a class=fn>Ann Lee</a></span>", "Ann Lee"),
    ("<p>By Ann Lee and Bo van Ek</p>", "Ann Lee, Bo van Ek"), ("<p>Von Anna Groß | 6.2.2025</p>", "Anna Groß"),
    ("<p>Par Zoé Petit, le 6 février 2025</p>", "Zoé Petit"), ("<div class=autor>Text: Ann Lee</div>", "Ann Lee"),
    ("<a rel=author href=/x>Ann Lee</a>", "Ann Lee"),
    ("<p class=meta>Posted by Ann Lee on Monday, February 6, 2025</p>", "Ann Lee"),
    ("<address><a href=/x class=author-name>Ann Lee</a></address>", "Ann Lee"), ("<p>Por Ana Ruiz</p>", "Ana Ruiz"),
    ("<p class=author>admin</p>", nil), ("<p class=author>https://ann.example/</p>", nil),
  ])
  func bylines(line: String, expected: String?) {
    #expect(page("<article><h1>Talks begin</h1>\(line)\(Self.story)</article>").author == expected)
  }

  @Test func whoCommentsIsNoAuthor() {
    let comments = "<div class=comments><div class=comment-author><b class=fn>Troll</b></div></div>"
    #expect(page("<article><h1>Talks</h1>\(Self.story)</article>\(comments)").author == nil)
  }

  @Test func aPersonComesBeforeTheSite() {
    let meta = "<meta property=og:site_name content='The News'><meta name=author content='The News'>"
    #expect(page(meta + "<h1>Talks</h1><p class=byline>By Ann Lee</p>\(Self.story)").author == "Ann Lee")
    #expect(page(meta + "<h1>Talks</h1>\(Self.story)").author == "The News")
  }

  @Test(arguments: [
    "<meta name=citation_author content='Ann Lee'><meta name=citation_author content='Bo Ek'>",
    "<meta name=DC.creator content='Ann Lee'><meta name=dc:creator content='Bo Ek'>",
    #"<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"@id":"p:a"},{"@id":"p:b"}]},{"@type":"Person","@id":"p:a","name":"Ann Lee"},{"@type":"Person","@id":"p:b","name":"Bo Ek"}]}</script>"#,
    #"<script type="application/ld+json">/* <![CDATA[ */ {"@type":["NewsArticle","X"],"author":["Ann Lee",{"name":"Bo Ek"},],} /* ]]> */;</script>"#,
  ])
  func severalDeclaredAuthors(html: String) { #expect(page(html).author == "Ann Lee, Bo Ek") }

  @Test(arguments: [
    "<meta name=DC:date content=2025-02-06>", "<meta name=citation_publication_date content='2025/02/06'>",
    "<meta name=bepress_citation_date content=2025-02-06>", "<meta name=publish-date content='6 février 2025'>",
    "<meta name=date content=1738836000>",
  ])
  func declaredDatesOfOtherKinds(html: String) { #expect(page(html).published?.day.description == "2025-02-06") }
}
