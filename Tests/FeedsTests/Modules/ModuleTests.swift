import Feeds
import News
import Testing

/// The vocabularies beside RSS and Atom.
@Suite struct ModuleTests {
  @Test func dublinCoreStandsInForRSS() throws {
    let item = """
      <dc:title>DC</dc:title><dc:creator>Ada</dc:creator><dc:date>2025-02-06T09:00:00Z</dc:date>
      <dc:subject>Trade</dc:subject><dc:description>Words</dc:description><dc:language>fr</dc:language>
      """
    let namespace = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
    let alone = try entry(item, attributes: namespace)
    #expect(alone.title == "DC")
    #expect(alone.author == "Ada")
    #expect(alone.updated == ZonedTimestamp("2025-02-06T09:00:00Z"))
    #expect(alone.categories == ["Trade"])
    #expect(alone.summary == "Words")
    #expect(alone.language == "fr")
    let both = try entry("<title>RSS</title>\(item)<author>Bo</author>", attributes: namespace)
    #expect(both.title == "RSS")
    #expect(both.author == "Bo")
  }

  @Test(arguments: [
    "", "xmlns:dc='http://purl.org/dc/elements/1.1/'", "xmlns:dc='HTTP://PURL.ORG/DC/elements/1.1'",
    "xmlns:dc='http://misspelt.example/'",
  ])
  func prefixesMeanWhatTheyMeanByCustom(attributes: String) throws {
    #expect(try entry("<dc:creator>Ada</dc:creator>", attributes: attributes).author == "Ada")
  }

  @Test func namespacesCountNotPrefixes() throws {
    let attributes = "xmlns:x='http://purl.org/dc/elements/1.1/' xmlns:y='http://y.example/'"
    #expect(try entry("<x:creator>Ada</x:creator><y:title>No</y:title>", attributes: attributes).author == "Ada")
    #expect(try entry("<y:title>No</y:title>", attributes: attributes).title == nil)
    #expect(try entry("<t xmlns='http://y.example/'><title>No</title></t>").title == nil)
  }

  @Test func encodedContentIsTheWholeText() throws {
    let entry = try entry(
      "<content:encoded><![CDATA[<p>Long</p>]]></content:encoded><description>Short</description>",
      attributes: "xmlns:content='http://purl.org/rss/1.0/modules/content/'")
    #expect(entry.content == "<p>Long</p>")
    #expect(entry.summary == "Short")
  }

  @Test func mediaFilesAreEnclosures() throws {
    let entry = try entry(
      """
      <media:group><media:content url="https://m.example/1.mp4" type="video/mp4" fileSize="9"><media:title>M</media:title>
      </media:content><media:content url="https://m.example/2.mp4"/><media:description>About</media:description>
      </media:group><media:keywords>war, peace</media:keywords>
      """, attributes: "xmlns:media='http://search.yahoo.com/mrss/'")
    #expect(entry.enclosures.map(\.url) == ["https://m.example/1.mp4", "https://m.example/2.mp4"])
    #expect(entry.enclosures[0].length == 9)
    #expect(entry.title == "M")
    #expect(entry.summary == "About")
    #expect(entry.categories == ["war", "peace"])
  }

  @Test func iTunesStandsInWhereNothingElseIs() throws {
    let feed = try parse(
      rss(
        "<itunes:author>Ada</itunes:author><itunes:summary>Show</itunes:summary><itunes:keywords>a,b</itunes:keywords>",
        channel: "<itunes:author>Studio</itunes:author><itunes:subtitle>Talks</itunes:subtitle>",
        attributes: "xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"))
    #expect(feed.author == "Studio")
    #expect(feed.description == "Talks")
    #expect(feed.entries[0].author == "Ada")
    #expect(feed.entries[0].summary == "Show")
    #expect(feed.entries[0].categories == ["a", "b"])
  }

  @Test func iTunesNamesTheAuthorThatListenersSee() throws {
    let author = try entry(
      "<dc:creator>Account</dc:creator><itunes:author>The Show</itunes:author><author>s@x.example (S)</author>"
    ).author
    #expect(author == "The Show")
    let feed = try parse(
      rss(
        "",
        channel: "<itunes:owner><itunes:name>Ada</itunes:name><itunes:email>a@x.example</itunes:email></itunes:owner>"))
    #expect(feed.author == "Ada")
  }

  @Test func enclosuresComeBeforeMediaFiles() throws {
    let entry = try entry(
      """
      <media:content url="https://m.example/1.jpg"/><enclosure url="https://m.example/1.mp3"/>
      <media:content url="https://m.example/1.mp3"/><media:thumbnail url="/t.jpg"/>
      """, url: "https://m.example/feed")
    #expect(entry.enclosures.map(\.url) == ["https://m.example/1.mp3", "https://m.example/1.jpg"])
    #expect(entry.image == "https://m.example/t.jpg")
  }

  @Test(arguments: [
    ("<georss:point>45.25 -71.5</georss:point>", 45.25, -71.5),
    ("<georss:point>45.25,-71.5</georss:point>", 45.25, -71.5),
    ("<georss:where><gml:Point><gml:pos>45.25 -71.5</gml:pos></gml:Point></georss:where>", 45.25, -71.5),
    ("<geo:lat>45.25</geo:lat><geo:long>-71.5</geo:long>", 45.25, -71.5),
    ("<geo:Point><geo:lat>45.25</geo:lat><geo:long>-71.5</geo:long></geo:Point>", 45.25, -71.5),
    ("<georss:box>10 20 30 40</georss:box>", 20, 30), ("<georss:circle>10 20 500</georss:circle>", 10, 20),
    ("<georss:polygon>0 0 0 10 10 10 10 0 0 0</georss:polygon>", 5, 5),
  ])
  func readsPlaces(element: String, latitude: Double, longitude: Double) throws {
    #expect(try entry(element).location == Location(latitude: latitude, longitude: longitude))
  }

  @Test(arguments: [
    "<georss:point>north</georss:point>", "<georss:point>45</georss:point>", "<geo:lat>45</geo:lat>",
    "<georss:point>95 10</georss:point>", "<georss:point/>",
  ])
  func whatIsNoPlaceIsNone(element: String) throws { #expect(try entry(element).location == nil) }

  @Test func countsComments() throws {
    #expect(
      try entry("<comments>http://x.example/c</comments><slash:comments> 7 </slash:comments>").comments
        == Comments(url: "http://x.example/c", count: 7))
    #expect(try entry("<thr:total>3</thr:total>").comments.count == 3)
  }

  @Test func atomInsideRSSStandsIn() throws {
    let feed = try parse(
      rss(
        "<title>R</title><a:title>A</a:title><a:updated>2025-02-06T09:00:00Z</a:updated>",
        channel: "<a:link rel='self' href='https://x.example/feed'/><a:link rel='hub' href='https://hub.example/'/>",
        attributes: "xmlns:a='http://www.w3.org/2005/Atom'"))
    #expect(feed.selfLink == "https://x.example/feed")
    #expect(feed.hubs == ["https://hub.example/"])
    #expect(feed.link == nil)
    #expect(feed.entries[0].title == "R")
    #expect(feed.entries[0].updated == ZonedTimestamp("2025-02-06T09:00:00Z"))
  }

  private func file(_ original: String) throws -> String? {
    try entry(
      "<enclosure url='https://feeds.example/~e/1.mp3'/><feedburner:origEnclosureLink>\(original)</feedburner:origEnclosureLink>"
    ).enclosures.first?.url
  }

  @Test func feedBurnerKeepsTheOriginalAddress() throws {
    let entry = try entry(
      "<feedburner:origLink>https://o.example/1</feedburner:origLink><link>https://feeds.example/~r/1</link>",
      attributes: "xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'")
    #expect(entry.url == "https://o.example/1")
    let file = try self.file("https://o.example/a/1.mp3")
    #expect(file == "https://o.example/a/1.mp3")
    #expect(try self.file("https://o.example/a/2.mp3") == "https://feeds.example/~e/1.mp3")
  }

  @Test func anIdentifierOfDublinCoreStandsInForTheId() throws {
    let identifier = "<dc:identifier>https://a.example/1</dc:identifier>"
    #expect(try entry(identifier).id == "https://a.example/1")
    #expect(try entry(identifier).url == "https://a.example/1")
    let both = try entry("<guid isPermaLink='false'>g</guid>\(identifier)<link>https://a.example/2</link>")
    #expect(both.id == "g")
    #expect(both.url == "https://a.example/2")
    #expect(try entry("<dc:identifier>doi:10.1/2</dc:identifier>").url == nil)
  }

  @Test func aFileIsTheAddressOfAnEntryThatHasNoOther() throws {
    let file = "<enclosure url='https://m.example/1.mp3'/>"
    #expect(try entry(file).url == "https://m.example/1.mp3")
    #expect(try entry(file + "<link>https://a.example/1</link>").url == "https://a.example/1")
    #expect(try entry(file + "<guid>https://a.example/1</guid>").url == "https://a.example/1")
    #expect(try entry("<enclosure url='javascript:x'/>").url == nil)
  }

  @Test func iTunesSummaryIsBetterThanItsSubtitle() throws {
    let subtitle = "<itunes:subtitle>A line</itunes:subtitle>"
    let summary = "<itunes:summary>More of it</itunes:summary>"
    for item in [subtitle + summary, summary + subtitle] { #expect(try entry(item).summary == "More of it") }
    #expect(try entry(subtitle).summary == "A line")
  }
}
