import Pages
import Testing

/// The text of an article, out of the page around it.
@Suite struct ArticleTests {
  private static let paragraphs = [
    "The foreign ministers of Norland and Sudland met in the old town hall on Monday, their first talks in three years.",
    "Both sides spoke of a new beginning, though neither would say what had been agreed on the border, on fish, or on gas.",
    "“We have a long road ahead of us, and today we took the first step,” the Norland minister told reporters afterwards.",
    "A second round is planned for the spring, officials said, when the two prime ministers are to take part as well.",
  ]

  private static var story: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }
  private static var expected: String { paragraphs.joined(separator: "\n\n") }

  private func text(_ html: String) -> String { PageParser.article(Array(html.utf8)).text }

  private func teaser(_ number: Int) -> String {
    """
    <div class="card"><h3><a href="/\(number)">Story number \(number) with a headline of its own</a></h3>
    <p>Here is what story number \(number) is about, in a sentence that is long enough to be taken for a paragraph.</p></div>
    """
  }

  @Test func theStoryIsFoundAmongWhatStandsAroundIt() {
    let page = """
      <html><head><title>Talks</title><script>var x = "<p>no</p>"</script><style>p { }</style></head><body>
      <header><a href=/>Site</a><nav><ul><li><a href=/world>World</a><li><a href=/sport>Sport</a></ul></nav></header>
      <div class="cookie-banner"><p>We and our many partners use cookies, so that pages work and so that ads find you.</p></div>
      <main><article><h1>Talks begin</h1><p class="byline">By Ann Lee, who writes about the north and about its seas</p>
      <figure><img src=a.jpg alt=hall><figcaption>The town hall, where the ministers met for some hours on Monday.</figcaption></figure>
      \(Self.story)
      <div class="share-buttons"><a href=#>Share</a> <a href=#>Send</a></div>
      <aside><p>Related: what the border treaty of last year says, and why nobody has signed it until this very day.</p></aside>
      </article></main>
      <section id="comments"><p>I have followed these talks for years, and I do not think that anything will come of them.</p></section>
      <footer><p>All rights reserved by the publishers, who are to be found at the harbour, in the house with the blue door.</p></footer>
      </body></html>
      """
    #expect(text(page) == Self.expected)
  }

  @Test(arguments: [
    "<div id=content>STORY</div>", "<div class=entry-content>STORY</div>",
    "<section itemprop=articleBody>STORY</section>",
    "<table><tr><td width=80%>STORY</td><td><a href=/a>One</a> <a href=/b>Two</a></td></tr></table>",
    "<div><div><div><div>STORY</div></div></div></div>", "<center><font size=2>STORY</font></center>", "STORY",
    "<x-article><x-body>STORY</x-body></x-article>",
  ])
  func containersOfAllKinds(html: String) {
    let page = "<body><ul><li><a href=/>Home</a></ul>" + html.replacing("STORY", with: Self.story)
    #expect(text(page).hasSuffix(Self.expected))
    #expect(text(page.replacing("<ul><li><a href=/>Home</a></ul>", with: "")) == Self.expected)
  }

  @Test func paragraphsMayBePartedByBreaks() {
    let body = Self.paragraphs.joined(separator: "<br><br>\n")
    #expect(text("<div class=menu><a href=/>Home</a></div><div>\(body)</div>") == Self.expected)
  }

  @Test func eachParagraphMayStandInABoxOfItsOwn() {
    let boxes = Self.paragraphs.map { "<div class=row><div class=cell><p>\($0)</p></div></div>" }.joined()
    #expect(text("<nav><a href=/>Home</a></nav><div class=story>\(boxes)</div>") == Self.expected)
  }

  @Test func aStoryInSectionsStaysWhole() {
    let half = Self.paragraphs.prefix(2).map { "<p>\($0)</p>" }.joined()
    let rest = Self.paragraphs.suffix(2).map { "<p>\($0)</p>" }.joined()
    #expect(text("<div><div>\(half)</div><div class=ad>Buy!</div><div>\(rest)</div></div>") == Self.expected)
  }

  @Test func teasersOfOtherStoriesAreNoPartOfIt() {
    let teasers = (1...12).map(teaser).joined()
    #expect(text("<div><div>\(Self.story)</div><div class=grid>\(teasers)</div></div>") == Self.expected)
    #expect(text("<div class=grid>\(teasers)</div><article>\(Self.story)</article>") == Self.expected)
  }

  @Test func linksInTheStoryStayAndListsOfLinksGo() {
    let page = """
      <div>\(Self.story)<p>The <a href=/t>treaty of last year</a> is still to be signed, by <a href=/n>Norland</a> too.</p>
      <h3>More on this</h3><ul><li><a href=/1>What the treaty says</a><li><a href=/2>Who may fish where</a></ul></div>
      """
    let last = "The treaty of last year is still to be signed, by Norland too."
    #expect(text(page) == Self.expected + "\n\n" + last)
  }

  @Test func headingsListsAndQuotesAreKept() {
    let page = """
      <article>\(Self.story)<h2>What is next</h2><ul><li>A second round</li><li>A <a href=/t>treaty</a></li></ul>
      <blockquote>We shall see.</blockquote></article>
      """
    #expect(text(page) == Self.expected + "\n\nWhat is next\n\nA second round\n\nA treaty\n\nWe shall see.")
  }

  @Test func namesThatCoverTheWholePageSayNothing() {
    let page = "<body class='has-sidebar comments-on'><div class='content-sidebar-wrap ad-free'>\(Self.story)</div>"
    #expect(text(page) == Self.expected)
    #expect(text("<div class=comments>\(Self.story)</div>") == Self.expected)
  }

  @Test func whatIsHiddenIsNotRead() {
    let hidden = "<p class='d-none'>Nobody sees this sentence, however long it may be and however many commas, too.</p>"
    let page = "<div>\(Self.story)\(hidden)<div hidden>\(Self.story)</div><div style='display:none'>x</div></div>"
    #expect(text(page).hasPrefix(Self.expected))
    #expect(!text(page).contains("however many"))
    #expect(text("<div>\(Self.story)<div class='box d-none'>\(hidden)</div></div>") == Self.expected)
  }

  @Test func aShortNoteIsReadTooAndAnEmptyPageIsEmpty() {
    #expect(text("<html><body><h1>Note</h1><p>Talks are off.</p></body></html>") == "Talks are off.")
    #expect(text("") == "")
    #expect(text("<html><body><script>x</script></body></html>") == "")
    #expect(text("just a line of text") == "just a line of text")
  }

  @Test func otherLanguagesAndScriptsAreFoundAsWell() {
    let sentences = ["外相は月曜日に会談し、国境と漁業について話し合った。合意の内容は明らかにされていない。", "次の会談は春に予定されている、と当局者は述べた。首相も出席する見通しである。"]
    let story = sentences.map { "<p>\($0)</p>" }.joined()
    #expect(text("<ul><li><a href=/>ホーム</a></ul><div>\(story)</div>") == sentences.joined(separator: "\n\n"))
  }

  /// Each of these takes a finder that looks at all that is inside of every element minutes.
  @Test(arguments: [
    "<div class=author>", "<div itemprop=datePublished>", "<h1>", "<article><p>text, and more text, and more", "<a>",
    "<ul><li>", "<table><tr><td>", "<script type=application/ld+json>{}</script>", "<meta name=a content=b>",
    "<div class='a-b-c-d-e-f'>", "<link rel=alternate type=application/rss+xml href=/a>",
  ])
  func largePagesAreReadInLinearTime(piece: String) {
    let page = Array((String(repeating: piece, count: 600) + String(repeating: "word ", count: 1000)).utf8)
    _ = PageParser.article(page, url: "https://news.example/")
    #expect(PageParser.feedLinks(page, url: "https://news.example/").count <= 1)
  }
}
