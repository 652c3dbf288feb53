import Pages
import Testing

/// The text of pages of the usual kinds, each as its software writes it.
@Suite struct SiteTests {
  private func text(_ html: String) -> String { PageParser.article(Array(html.utf8)).text }

  private static let lines = [
    "The foreign ministers of Norland and Sudland met in the old town hall on Monday, for the first time in three years.",
    "Both sides spoke of a new beginning, though neither would say what had been agreed on the border, on fish, or on gas.",
    "A second round is planned for the spring, officials said, when the two prime ministers are to take part as well.",
  ]
  private static var story: String { lines.map { "<p>\($0)</p>" }.joined(separator: "\n") }
  private static var expected: String { lines.joined(separator: "\n\n") }

  @Test func aBlogPostWithItsComments() {
    let html = """
      <body class="single single-post has-sidebar tag-comments"><div id=page><header id=masthead><a href=/>A blog</a></header>
      <div id=content><article class="post hentry tag-share category-ads"><h1 class=entry-title>Talks</h1>
      <div class=entry-meta>Posted on <time datetime=2025-02-06>6 February 2025</time> by <a rel=author href=/a>Ann Lee</a></div>
      <div class=entry-content>\(Self.story)</div><footer class=entry-footer>Tagged <a href=/t>talks</a></footer></article>
      <div id=comments class=comments-area><ol class=comment-list><li class=comment><article class=comment-body>
      <p>I have followed these talks for years, and I do not believe that anything at all will ever come of them.</p></article></li></ol>
      <form class=comment-form><p>Your address is not shown to anyone, and all fields with a star have to be filled in by you.</p></form></div></div>
      <aside id=secondary class=widget-area><section class=widget><h2>Recent</h2><ul><li><a href=/1>One</a></ul></section></aside></div>
      """
    #expect(text(html) == Self.expected)
  }

  @Test func aLeadThatStandsApartBeginsTheText() {
    let lead =
      "They had not spoken since the war over the islands. Now, in a small town that few have heard of, the ministers of the two lands sat down together."
    let html =
      "<main><header><h1>Talks</h1><p class=standfirst>\(lead)</p></header><div class=article-body>\(Self.story)</div></main>"
    #expect(text(html) == lead + "\n\n" + Self.expected)
    let subtitle =
      "<main><header><h1>Talks</h1><p class=subtitle>A new beginning</p></header><div class=body>\(Self.story)</div></main>"
    #expect(text(subtitle) == Self.expected)
  }

  @Test func aLiveBlogIsReadEntryByEntry() {
    let entries = Self.lines.enumerated().map { "<article class=live-entry><h2>1\($0).00</h2><p>\($1)</p></article>" }
      .joined()
    let found = text(
      "<body><nav><a href=/>Home</a></nav><main><h1>Talks: live</h1><div class=live>\(entries)</div></main>")
    for line in Self.lines { #expect(found.contains(line)) }
  }

  @Test func anArticleInPartsUnderOneHeadingStaysWhole() {
    let parts = Self.lines.map { line in "<article class=part><p>\(line)</p><p>\(line.uppercased())</p></article>" }
      .joined()
    let found = text("<body><main><h1>Talks</h1><div>\(parts)</div></main><footer><p>Imprint</p></footer>")
    for line in Self.lines { #expect(found.contains(line)) }
  }

  @Test func aWikiPageWithContentsAndReferences() {
    let html = """
      <div id=mw-navigation><ul><li><a href=/m>Main page</a></ul></div><div id=content class=mw-body role=main><h1>Talks</h1>
      <div id=toc class=toc><h2>Contents</h2><ul><li><a href=#a>Prelude</a><li><a href=#b>Talks</a></ul></div>
      \(Self.story)<h2>Sources</h2><ol class=references><li><a href=/x>A book</a><li><a href=/y>Another</a></ol></div>
      """
    #expect(text(html) == Self.expected)
  }

  @Test func tablesQuotesAndCodeStay() {
    let html = """
      <article><h1>Talks</h1>\(Self.story)<table><tr><th>Land</th><th>Ships</th></tr><tr><td>Norland</td><td>12</td></tr></table>
      <blockquote><p>We shall see what comes of it.</p></blockquote><pre>a = 1\nb = 2</pre></article>
      """
    #expect(
      text(html) == Self.expected + "\n\nLand | Ships\n\nNorland | 12\n\nWe shall see what comes of it.\n\na = 1\nb = 2"
    )
  }

  @Test func linesThatLeadOnAreNoPartOfTheStory() {
    let refrains = [
      "<p><strong>Read more:</strong> <a href=/1>What the treaty says</a></p>",
      "<p>Lesen Sie auch: Was im Vertrag steht</p>",
      "<p>Follow us on all the networks that there are, and never miss a story of ours again.</p>",
      "<p>Advertisement</p>",
    ]
    let body = zip(Self.lines, refrains).map { "<p>\($0)</p>\($1)" }.joined()
    #expect(text("<article>\(body)\(refrains[3])</article>") == Self.expected)
  }

  @Test func anAcceleratedPage() {
    let html = """
      <html amp lang=en><body><amp-sidebar id=s layout=nodisplay><ul><li><a href=/>Home</a></ul></amp-sidebar><article>
      <h1>Talks</h1><amp-img src=a.jpg></amp-img><div class=article-body>\(Self.story)<amp-ad type=x></amp-ad></div></article>
      <amp-consent><div><p>We and our partners ask for your consent to cookies, of which there are a great many here.</p></div></amp-consent>
      """
    #expect(text(html) == Self.expected)
  }

  @Test func whatAPageDrawsByScriptIsReadFromItsData() {
    let body = Self.lines.joined(separator: "\\n\\n")
    let data = #"<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\#(body)"}</script>"#
    #expect(text("<div id=app><p>Loading…</p></div>" + data) == Self.expected)
    // What is shown counts where there is enough of it.
    let long = String(repeating: Self.story, count: 5)
    #expect(
      !text(
        "<article>\(long)</article><script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"x\"}</script>"
      ).isEmpty)
  }

  @Test func whatIsShownWithoutScriptsIsReadToo() {
    let html =
      "<h1>Talks</h1><div class=post-content><script>draw()</script><noscript>\(Self.story)\(Self.story)</noscript></div>"
    #expect(text(html).hasPrefix(Self.expected))
  }

  @Test func breaksInsteadOfParagraphsAndNoMarkupAtAll() {
    let body = Self.lines.joined(separator: "<br>\n<br>\n")
    #expect(text("<table><tr><td><a href=/>Home</a><td class=text>\(body)</table>") == Self.expected)
  }
}
