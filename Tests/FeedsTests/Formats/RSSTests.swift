import Feeds
import News
import Testing

@Suite struct RSSTests {
  @Test(arguments: [
    ("0.90", FeedFormat.rss090), ("0.91", .rss091), ("0.92", .rss092), ("0.93", .rss093), ("0.94", .rss094),
    ("1.0", .rss10), ("2.0", .rss20), ("2.0.1", .rss20), ("3.7", .rss), ("", .rss),
  ])
  func tellsItsVersion(version: String, format: FeedFormat) throws {
    let feed = try parse(
      """
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
      <rss version="\(version)"><channel><title>T</title><image><title>I</title><link>http://image.example/</link></image>
      <link>http://t.example/</link><item><title>A</title><link>http://t.example/a</link></item>
      <item><description>B</description></item></channel></rss>
      """)
    #expect(feed.format == format)
    #expect(feed.title == "T")
    #expect(feed.link == "http://t.example/")
    #expect(feed.entries.map(\.title) == ["A", nil])
    #expect(feed.entries.map(\.summary) == [nil, "B"])
  }

  @Test func readsTheChannel() throws {
    let feed = try parse(
      rss(
        "",
        channel: """
          <title>Talks &amp;amp; Treaties</title><description>All <![CDATA[<b>day</b>]]></description>
          <managingEditor>desk@talks.example (The Desk)</managingEditor><pubDate>Thu, 06 Feb 2025 09:00:00 GMT</pubDate>
          <lastBuildDate>Thu, 06 Feb 2025 10:00:00 GMT</lastBuildDate><language>de_AT</language><ttl> 90 </ttl>
          <skipHours><hour>0</hour><hour>24</hour><hour>25</hour><hour>x</hour></skipHours>
          <skipDays><day>saturday</day><day>Sunday</day><day>Never</day></skipDays>
          """))
    #expect(feed.title == "Talks & Treaties")
    #expect(feed.description == "All day")
    #expect(feed.author == "desk@talks.example (The Desk)")
    #expect(feed.published == ZonedTimestamp("2025-02-06T09:00:00Z"))
    #expect(feed.updated == ZonedTimestamp("2025-02-06T10:00:00Z"))
    #expect(feed.language == "de-AT")
    #expect(feed.schedule == UpdateSchedule(ttlMinutes: 90, skipHours: [0], skipDays: [.saturday, .sunday]))
  }

  @Test func aGuidIsTheAddressUnlessItSaysOtherwise() throws {
    #expect(try entry("<guid>https://a.example/1</guid>").url == "https://a.example/1")
    #expect(try entry("<guid isPermaLink='false'>https://a.example/1</guid>").url == nil)
    #expect(try entry("<guid>urn:x</guid>").url == nil)
    let both = try entry("<guid>https://a.example/1</guid><link>https://a.example/2</link>")
    #expect(both.id == "https://a.example/1")
    #expect(both.url == "https://a.example/2")
  }

  @Test func readsSeveralEnclosuresAndCategories() throws {
    let entry = try entry(
      """
      <enclosure url="https://a.example/1.mp3" length="12" type="audio/mpeg"/><enclosure url="https://a.example/2.mp3"/>
      <enclosure length="3"/><category>World</category><category domain="x"> Trade &amp; Aid </category><category/>
      <categories><category>Asia</category></categories>
      """)
    #expect(
      entry.enclosures == [
        Enclosure(url: "https://a.example/1.mp3", type: "audio/mpeg", length: 12),
        Enclosure(url: "https://a.example/2.mp3"),
      ])
    #expect(entry.categories == ["World", "Trade & Aid", "Asia"])
  }

  @Test func theSourceOfAnItemIsNotItsTitle() throws {
    let entry = try entry("<source url='https://b.example/'>Other feed</source><title>Own</title>")
    #expect(entry.title == "Own")
  }

  @Test(arguments: [
    "<rss version='2.0'><item><title>A</title></item></rss>",
    "<rss version='2.0'><channel/><item><title>A</title></item></rss>",
    "<RSS VERSION='2.0'><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>",
    "junk <rss version='2.0'><channel><items><item><title>A</title></item></items></channel></rss>",
    "<rss version='2.0'><channel><entry><title>A</title></entry>",
    "<rss version='2.0'><channel><item><title>A",
    "\u{FEFF}\n<rss version='2.0'><channel><item><title>A</title></item></channel></rss></html> <b>",
    "<rss version='2.0'><channel><item><title>A</b></title></channel></rss>",
    "Warning: no <b>database</b> in x.php<br />\n<?xml version='1.0'?><rss><channel><item><title>A</title></item></channel>",
    "<soap:Envelope><soap:Body><rss version='2.0'><channel><item><title>A</title></item></channel></rss></soap:Body>",
    "<br><channel><item><title>A</title></item></channel>",
  ])
  func forgives(document: String) throws { #expect(try parse(document).entries.map(\.title) == ["A"]) }

  @Test func aSummaryBesideTheDescriptionIsTheShorterText() throws {
    for item in [
      "<description>Long</description><summary>Short</summary>",
      "<summary>Short</summary><description>Long</description>",
    ] {
      let entry = try entry(item)
      #expect(entry.summary == "Short")
      #expect(entry.content == "Long")
    }
    let whole = try entry(
      "<summary>&lt;b>S&lt;/b></summary><description>D</description><content:encoded>C</content:encoded>")
    #expect(whole.summary == "<b>S</b>")
    #expect(whole.content == "C")
  }

  @Test func aNameIsPreferredToAMailAddress() throws {
    #expect(try entry("<author>ada@x.example</author>").author == "ada@x.example")
    #expect(try entry("<author>ada@x.example</author><dc:creator>Ada</dc:creator>").author == "Ada")
    #expect(try entry("<dc:creator>Ada</dc:creator><author>ada@x.example</author>").author == "Ada")
    #expect(try entry("<author>bo@x.example (Bo)</author><dc:creator>Ada</dc:creator>").author == "bo@x.example (Bo)")
    #expect(try entry("<author><name>Ada</name><email>a@x.example</email></author>").author == "Ada (a@x.example)")
    #expect(try entry("<managingEditor>Ada</managingEditor>").author == "Ada")
    let feed = try parse(rss("", channel: "<webMaster>w@x.example</webMaster>"))
    #expect(feed.author == "w@x.example")
  }

  @Test func readsWhatPublishersAdd() throws {
    let entry = try entry(
      """
      <keywords>a, b</keywords><tags>c,d</tags><lastBuildDate>Thu, 06 Feb 2025 09:00:00 GMT</lastBuildDate>
      <comments>http://x.example/1#comments</comments><image><title>I</title><link>http://i.example/</link></image>
      <abstract>About</abstract>
      """)
    #expect(entry.categories == ["a", "b", "c", "d"])
    #expect(entry.updated == ZonedTimestamp("2025-02-06T09:00:00Z"))
    #expect(entry.comments.url == "http://x.example/1#comments")
    #expect(entry.title == nil)
    #expect(entry.url == nil)
    #expect(entry.summary == "About")
  }

  @Test(arguments: ["xml:lang", "lang"]) func theRootMayStateTheLanguage(attribute: String) throws {
    #expect(try parse(rss("", attributes: "\(attribute)='pt-BR'")).language == "pt-BR")
    #expect(try parse(rss("", channel: "<language>en</language>", attributes: "\(attribute)='fr'")).language == "en")
  }

  @Test func aFeedWithoutAnUpdateWasUpdatedWhenPublished() throws {
    let feed = try parse(rss("", channel: "<pubDate>Thu, 06 Feb 2025 09:00:00 GMT</pubDate>"))
    #expect(feed.updated == ZonedTimestamp("2025-02-06T09:00:00Z"))
  }

  @Test func controlCharactersAreNotShown() throws {
    #expect(try entry("<title>a\u{0}b\u{8}\u{7F} c&#1;</title>").title == "ab c\u{FFFD}")
  }

  @Test func unescapedMarkupAndAmpersandsStay() throws {
    let entry = try entry(
      "<title>Q & A: 3 < 4 &nbsp;&hellip; &bogus;</title><description>See <b>this</b> & <i>that</description>")
    #expect(entry.title == "Q & A: 3 < 4 \u{A0}… &bogus;")
    #expect(entry.summary == "See <b>this</b> & <i>that")
  }

  @Test func whiteSpaceInTitlesIsFolded() throws {
    #expect(try entry("<title>\n  One\t two  three \u{1} four\u{7F} </title>").title == "One two three four")
    #expect(try entry("<title>\u{7F} \u{C2}é \u{A0}</title>").title == "\u{C2}é \u{A0}")
    #expect(try entry("<title> \u{93}Quoted\u{94} \u{96}  end</title>").title == "“Quoted” – end")
  }

  @Test(
    arguments: [
      ("7", 7), (" 7\n", 7), ("1,234,567", 1_234_567), ("", nil), ("-1", nil), ("12.7", nil), ("a lot", nil),
      ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func sizesOfFiles(written: String, bytes: Int?) throws {
    let file = "url='https://x.example/1.mp3' type=' audio/mpeg '"
    let expected = [Enclosure(url: "https://x.example/1.mp3", type: "audio/mpeg", length: bytes)]
    #expect(try entry("<enclosure \(file) length='\(written)'/>").enclosures == expected)
    #expect(try entry("<media:content \(file) fileSize='\(written)'/>").enclosures == expected)
    #expect(
      try entry("<atom:link rel='enclosure' href='https://x.example/1.mp3' type=' audio/mpeg ' length='\(written)'/>")
        .enclosures == expected)
  }

  @Test func theRootsOwnVocabularyIsTheFormatsWhateverItIsCalled() throws {
    let feed = try parse(
      """
      <n:rss xmlns:n="http://made-up.example/" xmlns:o="http://other.example/" version="2.0"><n:channel><n:title>T</n:title>
      <o:title>Other</o:title><n:item><n:title>I</n:title></n:item></n:channel></n:rss>
      """)
    #expect(feed.title == "T")
    #expect(feed.entries.map(\.title) == ["I"])
  }

  @Test func anIdIsTheSameWhereverTheFeedCameFrom() throws {
    for url in ["https://a.example/feed", "https://b.example/feed"] {
      let site = String(url.dropLast(5))
      let word = try entry("<guid>7bd204c6</guid>", url: url)
      #expect((word.id, word.url) == ("7bd204c6", nil))
      let path = try entry("<guid>/1</guid>", url: url)
      #expect((path.id, path.url) == ("/1", site + "/1"))
      let stated = try entry("<guid isPermaLink='true'>1</guid>", url: url)
      #expect((stated.id, stated.url) == ("1", site + "/1"))
      #expect(
        try entry("<guid>1/</guid>", attributes: "xml:base='https://c.example/'", url: url).id == "https://c.example/1/"
      )
    }
  }
}
