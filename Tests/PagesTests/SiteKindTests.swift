import Pages
import Testing

/// The text of pages that are no news stories, but are read like them.
@Suite struct SiteKindTests {
  private func page(_ html: String) -> PageArticle { PageParser.article(Array(html.utf8)) }

  private static let lines = [
    "The old ferry to the islands leaves at six in the morning, and whoever is late has to wait for the next day.",
    "Take the second road on the left behind the mill, and follow it along the shore until the lighthouse is seen.",
    "There is a small inn by the harbour, where they serve herring in nine ways and know the captain by his name.",
  ]

  private static func menu(_ count: Int) -> String {
    "<ul>" + (1...count).map { "<li><a href=/\($0)>Chapter \($0) of the handbook</a></li>" }.joined() + "</ul>"
  }

  @Test func everyPostOfAForumIsRead() {
    let posts = Self.lines.enumerated().map { number, line in
      """
      <div class="post clearfix" id="p\(number)"><dl class="postprofile"><dt><a href="/u/\(number)" class="username">member\(number)</a></dt>
      <dd class="profile-posts"><strong>Posts:</strong> <a href="/s">\(number * 17)</a></dd><dd>Joined: Mon Feb 03, 2025</dd></dl>
      <div class="postbody"><h3><a href="#p\(number)">Re: Ferry to the islands</a></h3><p class="post-meta">by <a href="/u">member\(number)</a>
      » Thu Feb 06, 2025 9:0\(number) am</p><div class="content">\(line)<br><br>\(line.uppercased())</div>
      <div class="signature">Always look on the bright side.</div></div></div>
      """
    }
    let found = page(
      """
      <title>Ferry to the islands - Harbour Forum</title><body class="section-viewtopic"><div id="wrap">
      <div id="page-header"><ul class="navlinks"><li><a href="/">Board index</a></li><li><a href="/f1">Travel</a></li></ul></div>
      <div id="page-body"><h2 class="topic-title"><a href="/t1">Ferry to the islands</a></h2>\(posts.joined())
      <div class="action-bar"><a href="/reply">Post a reply</a> <a href="/p2">Next</a></div></div>
      <div id="page-footer"><p>Powered by software of a kind that many forums run on, in its third version.</p></div></div>
      """)
    for line in Self.lines {
      #expect(found.text.contains(line))
      #expect(found.text.contains(line.uppercased()))
    }
    for other in ["Board index", "Powered by", "Post a reply", "Joined:"] { #expect(!found.text.contains(other)) }
    #expect(found.kind == .article)
  }

  @Test func questionsAndAnswersAreRead() {
    let answers = Self.lines.dropFirst().map {
      """
      <div class=answer itemscope itemtype="https://schema.org/Answer"><div class=vote><button>Up</button><span>7</span></div>
      <div class="answer-body post-text" itemprop=text><p>\($0)</p><pre><code>a = 1</code></pre></div>
      <div class=user-info>answered Feb 6 by <a href=/u>ann</a></div></div>
      """
    }
    let found = page(
      """
      <body><header><nav>\(Self.menu(4))</nav></header><main><h1>How do I reach the islands?</h1>
      <div class=question><div class="post-text" itemprop=text><p>\(Self.lines[0])</p></div></div>
      <div id=answers><h2>2 Answers</h2>\(answers.joined())</div></main><aside>\(Self.menu(9))</aside>
      """)
    for line in Self.lines { #expect(found.text.contains(line)) }
    #expect(!found.text.contains("Chapter"))
  }

  @Test func aPageOfAHandbookIsReadWithoutItsContents() {
    let found = page(
      """
      <title>Ferries — Handbook 2.1</title><body><div class="sphinxsidebar sidebar-tree">\(Self.menu(30))</div>
      <div class="document"><div class="body" role="main"><section id="ferries"><h1>Ferries<a class="headerlink" href="#f">¶</a></h1>
      <p>\(Self.lines[0])</p><div class="admonition note"><p class="admonition-title">Note</p><p>\(Self.lines[1])</p></div>
      <div class="highlight"><pre>ferry --to islands</pre></div><table class="docutils"><tr><td>six</td><td>first ferry</td></tr></table>
      <p>\(Self.lines[2])</p></section></div></div><div class="related"><a href="/p">previous</a> | <a href="/n">next</a></div>
      <div class="footer">Made with a generator.</div>
      """)
    for part in Self.lines + ["ferry --to islands", "first ferry"] { #expect(found.text.contains(part)) }
    for other in ["Chapter", "previous", "Made with"] { #expect(!found.text.contains(other)) }
    #expect(found.kind == .article)
  }

  @Test func aRecipeIsReadWithWhatItNeeds() {
    let steps = Self.lines.map { "<li>\($0)</li>" }.joined()
    let found = page(
      """
      <body><main><article class="recipe"><h1>Herring in nine ways</h1><div class="recipe-share"><a href=/s>Share</a></div>
      <p>\(Self.lines[2]) It is said that nobody has ever tasted all of the nine on one evening.</p>
      <section class="recipe-ingredients"><h2>Ingredients</h2><ul><li>9 herrings</li><li>2 onions</li><li>salt</li></ul></section>
      <section class="recipe-steps"><h2>Method</h2><ol>\(steps)</ol></section></article>
      <section class="related-recipes"><h2>More recipes</h2>\(Self.menu(6))</section></main>
      """)
    for part in Self.lines + ["9 herrings", "2 onions"] { #expect(found.text.contains(part)) }
    #expect(!found.text.contains("Chapter"))
  }

  @Test func aProductIsDescribed() {
    let found = page(
      """
      <body><nav>\(Self.menu(8))</nav><div class="product-page"><div class="product-gallery"><img src=a.jpg alt="A bag"></div>
      <div class="product-info"><h1>Ferry bag</h1><span class=price>€ 49</span><button>Add to basket</button></div>
      <div id="tab-description" class="product-description"><h2>Description</h2><p>\(Self.lines[0])</p><p>\(Self.lines[1])</p></div></div>
      <div class="recommendations"><h3>You may also like</h3>\(Self.menu(6))</div><footer>\(Self.menu(20))</footer>
      """)
    #expect(found.text.contains(Self.lines[0]))
    #expect(found.text.contains(Self.lines[1]))
    #expect(!found.text.contains("Chapter"))
  }

  @Test func anInterviewKeepsItsQuestions() {
    let talk = Self.lines.enumerated().map { number, line in
      "<p><strong>And what came after the \(number + 1). journey?</strong></p><p>\(line)</p>"
    }
    let found = page("<article><h1>The captain</h1>\(talk.joined())</article><footer>\(Self.menu(5))</footer>")
    for number in 1...3 { #expect(found.text.contains("And what came after the \(number). journey?")) }
    for line in Self.lines { #expect(found.text.contains(line)) }
  }

  @Test func aListOfThingsInAStoryStays() {
    let items = Self.lines.enumerated().map { "<h2>\($0 + 1). Reason number \($0 + 1)</h2><p>\($1)</p>" }.joined()
    let found = page("<main><h1>Three reasons</h1><div class=listicle-body>\(items)</div></main>")
    for number in 1...3 { #expect(found.text.contains("\(number). Reason number \(number)")) }
    for line in Self.lines { #expect(found.text.contains(line)) }
    #expect(found.kind == .article)
  }

  @Test func aNoticeOfAnOfficeWithTermsAndFiles() {
    let found = page(
      """
      <body><div id=skip><a href=#main>Skip to content</a></div><div class=govuk-grid><h1>Ferry timetable</h1>
      <div class="govspeak"><p>\(Self.lines[0])</p><dl><dt>Harbour office</dt><dd>\(Self.lines[1])</dd></dl>
      <p>\(Self.lines[2])</p><ul><li><a href=/a.pdf>Timetable for the winter (PDF)</a></li></ul></div></div>
      <div class="cookie-banner"><p>We use cookies to make this site work, and to see how it is used by all who come.</p></div>
      """)
    for part in Self.lines + ["Harbour office"] { #expect(found.text.contains(part)) }
    #expect(!found.text.contains("cookies"))
  }

  @Test(arguments: [
    ("ru", "Министры двух стран встретились в понедельник в старой ратуше и говорили о рыбе, газе и границе."),
    ("ar", "التقى وزيرا البلدين يوم الاثنين في دار البلدية القديمة وتحدثا عن السمك والغاز والحدود بين البلدين."),
    ("he", "שרי שתי המדינות נפגשו ביום שני בבית העירייה הישן ודיברו על דגים, על גז ועל הגבול שבין הארצות."),
    ("hi", "दोनों देशों के मंत्री सोमवार को पुराने नगर भवन में मिले और मछली, गैस तथा सीमा के बारे में बात की।"),
    ("ja", "両国の大臣は月曜日に古い市庁舎で会談し、漁業とガス、そして国境の問題について長い時間をかけて話し合った。"),
    ("zh", "两国部长星期一在旧市政厅会面，就渔业、天然气和边界问题进行了长时间的讨论，并同意在春天再次会面。"),
    ("ko", "두 나라의 장관은 월요일 옛 시청에서 만나 어업과 가스, 그리고 국경 문제에 대해 오랫동안 이야기를 나누었다."),
    ("th", "รัฐมนตรีของทั้งสองประเทศพบกันในวันจันทร์ที่ศาลาว่าการเก่าและพูดคุยเรื่องปลา ก๊าซ และพรมแดน"),
    ("el", "Οι υπουργοί των δύο χωρών συναντήθηκαν τη Δευτέρα στο παλιό δημαρχείο και μίλησαν για τα σύνορα."),
  ])
  func storiesInOtherScripts(language: String, line: String) {
    let story = (1...4).map { "<p>\(line) (\($0))</p>" }.joined()
    let found = page(
      """
      <html lang=\(language)><body><div class=top><ul><li><a href=/a>\(line.prefix(8))</a></li><li><a href=/b>\(line.prefix(6))</a></li></ul></div>
      <div class=wrapper><h1>\(line.prefix(20))</h1><div class=txt>\(story)</div><div class=rel><a href=/1>\(line)</a><a href=/2>\(line)</a></div></div>
      """)
    #expect(found.text == (1...4).map { "\(line) (\($0))" }.joined(separator: "\n\n"))
    #expect(found.language == language)
    #expect(found.kind == .article)
  }
}
