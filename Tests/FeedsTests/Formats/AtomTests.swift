import Feeds
import News
import Testing

@Suite struct AtomTests {
  @Test func readsAtom03() throws {
    let feed = try parse(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped">A &lt;i>b&lt;/i> &amp;amp; c</title>
        <tagline>Under</tagline><link rel="alternate" type="text/html" href="http://old.example/"/>
        <modified>2004-02-06T09:00:00Z</modified>
        <entry><title>One</title><issued>2004-02-05T09:00:00-05:00</issued><modified>2004-02-05T10:00:00-05:00</modified>
          <content type="text/html" mode="base64">PGI+Ym9sZDwvYj4=</content></entry></feed>
      """)
    #expect(feed.format == .atom03)
    #expect(feed.description == "Under")
    #expect(feed.link == "http://old.example/")
    #expect(feed.updated == ZonedTimestamp("2004-02-06T09:00:00Z"))
    #expect(feed.entries[0].published == ZonedTimestamp("2004-02-05T09:00:00-05:00"))
    #expect(feed.entries[0].updated == ZonedTimestamp("2004-02-05T10:00:00-05:00"))
    #expect(feed.entries[0].content == "<b>bold</b>")
  }

  @Test func anEntryHasItsOwnAuthorElseThatOfItsSourceElseTheFeeds() throws {
    let feed = try parse(
      atom(
        """
        <author><name>Feed</name></author><entry><author><name>Own</name><uri>http://x.example/</uri></author></entry>
        <entry><source><author><name>Source</name></author></source></entry><entry/>
        <entry><author><name>A</name></author><author><email>b@x.example</email></author></entry>
        """))
    #expect(feed.entries.map(\.author) == ["Own", "Source", "Feed", "A, b@x.example"])
  }

  @Test func tellsLinksByTheirRelation() throws {
    let feed = try parse(
      atom(
        """
        <link rel="self" href="http://x.example/feed"/><link rel="hub" href="http://hub.example/"/>
        <link href="http://x.example/"/>
        <entry><link rel="replies" href="r"/><link rel="alternate" type="application/pdf" href="http://x.example/a.pdf"/>
          <link rel="alternate" type="text/html" href="http://x.example/a"/>
          <link rel="enclosure" href="http://x.example/a.mp3" type="audio/mpeg" length="7"/>
          <link rel="related" href="http://y.example/"/></entry>
        <entry><id>urn:b</id><link type="application/pdf" href="http://x.example/b.pdf"/></entry>
        <entry><id>http://x.example/c</id><link href=""/></entry><entry><id>urn:d</id></entry>
        <entry><content src="http://x.example/e.pdf" type="application/pdf"/></entry>
        """))
    #expect(feed.selfLink == "http://x.example/feed")
    #expect(feed.hubs == ["http://hub.example/"])
    #expect(feed.link == "http://x.example/")
    #expect(
      feed.entries.map(\.url) == [
        "http://x.example/a", "http://x.example/b.pdf", "http://x.example/c", nil, "http://x.example/e.pdf",
      ])
    #expect(feed.entries[0].enclosures == [Enclosure(url: "http://x.example/a.mp3", type: "audio/mpeg", length: 7)])
    #expect(feed.entries[0].externalURL == "http://y.example/")
  }

  @Test func textIsShownAsItsTypeSays() throws {
    let feed = try parse(
      atom(
        """
        <entry><title type="text">1 &lt; 2 &amp;amp; &lt;b></title><summary>a &lt;b&gt; c</summary></entry>
        <entry><title type="html">1 &amp;lt; 2 &lt;b>x&lt;/b></title><summary type="html">&lt;b>c&lt;/b></summary></entry>
        <entry><title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">1 &lt; <h:b>2</h:b></h:div></title></entry>
        """))
    #expect(feed.entries.map(\.title) == ["1 < 2 &amp; <b>", "1 < 2 x", "1 < 2"])
    #expect(feed.entries.map(\.summary) == ["a &lt;b&gt; c", "<b>c</b>", nil])
  }

  @Test func markupWhoseTypeIsForgottenIsMarkup() throws {
    let feed = try parse(
      atom(
        """
        <entry><title>A &amp;amp; B</title><content>&lt;p>one&lt;/p></content><summary>x&lt;br>y</summary></entry>
        <entry><title type="text">A &amp;amp; B</title><summary type="text">&lt;p>one&lt;/p></summary></entry>
        <entry><title>the &lt;b> tag</title><summary>if a&lt;b and b>c</summary></entry>
        """))
    #expect(feed.entries.map(\.title) == ["A & B", "A &amp; B", "the <b> tag"])
    #expect(feed.entries[0].content == "<p>one</p>")
    #expect(feed.entries.map(\.summary) == ["x<br>y", "&lt;p&gt;one&lt;/p&gt;", "if a&lt;b and b&gt;c"])
  }

  @Test(arguments: [
    ("<a title=\"x > y\">z</a>", "z"), ("<img alt='a<br>b'>c", "c"), ("<a href=\"u>x</a> y", "x y"),
    ("<i a=\"b\" c>d</i>", "d"),
    ("<a href=u>x</a> <a href=\"v\">y</a>", "x y"), ("<b =\">x", "x"),
  ])
  func tagsEndOutsideTheirAttributes(html: String, text: String) throws {
    let feed = try parse(atom("<title type='html'><![CDATA[\(html)]]></title>"))
    #expect(feed.title == text)
  }

  @Test func base64IsReadWhereItIsText() throws {
    let feed = try parse(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title type="application/octet-stream" mode="base64">
      VGFsa3MgPGI+bm93PC9iPg==</title><entry><title mode="base64">not base64, this!</title>
      <summary type="application/octet-stream" mode="base64">VGFsa3M=</summary>
      <content type="image/png" mode="base64">iVBORw0KGgoAAAANSUhEUg==</content></entry></feed>
      """)
    #expect(feed.title == "Talks now")
    #expect(feed.entries[0].title == "not base64, this!")
    #expect(feed.entries[0].summary == "Talks")
    #expect(feed.entries[0].content == nil)
  }

  @Test func anAddressAsIdStandsInForTheLinkUnlessItIsTheFeeds() throws {
    #expect(try parse(atom("<id>http://x.example/</id>")).link == "http://x.example/")
    #expect(try parse(atom("<id>urn:x</id>")).link == nil)
    #expect(
      try parse(atom("<id>http://x.example/feed</id><link rel='self' href='http://x.example/feed'/>")).link == nil)
    #expect(
      try parse(atom("<id>http://x.example/</id><link href='http://x.example/home'/>")).link?.hasSuffix("home") == true)
  }

  @Test func readsRepliesAndLabels() throws {
    let entry = try #require(
      try parse(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><entry>
        <category term="t" label="T"/><category label="only"/><link rel="replies" href="http://x.example/c.atom"
        type="application/atom+xml" thr:count="4"/><link rel="replies" href="http://x.example/c" type="text/html"/>
        <updated>2025-02-06T09:00:00Z</updated></entry></feed>
        """
      ).entries.first)
    #expect(entry.categories == ["t", "only"])
    #expect(entry.comments == Comments(url: "http://x.example/c", count: 4))
    #expect(entry.published == ZonedTimestamp("2025-02-06T09:00:00Z"))
  }

  @Test func baseAndLanguageAreInherited() throws {
    let feed = try parse(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/" xml:lang="en"><link href="home"/>
        <entry xml:base="b/" xml:lang="fr"><link href="1"/><content type="html" xml:base="http://z.example/q/"
          >&lt;a href="p">&lt;img src='../i.png'></content></entry><entry><link href="/2"/></entry></feed>
      """, url: "http://x.example/feed")
    #expect(feed.link == "http://x.example/a/home")
    #expect(feed.entries.map(\.url) == ["http://x.example/a/b/1", "http://x.example/2"])
    #expect(feed.entries[0].content == "<a href=\"http://z.example/q/p\"><img src='http://z.example/i.png'>")
    #expect(feed.entries.map(\.language) == ["fr", "en"])
  }

  @Test func aRelationMayBeWrittenAsItsAddress() throws {
    let feed = try parse(
      atom(
        """
        <link rel="http://www.iana.org/assignments/relation/alternate" href="http://x.example/"/>
        <entry><link rel="http://www.iana.org/assignments/relation/enclosure" href="http://x.example/a.mp3"/></entry>
        """))
    #expect(feed.link == "http://x.example/")
    #expect(feed.entries[0].enclosures.map(\.url) == ["http://x.example/a.mp3"])
  }

  @Test func theDayOfMakingStandsInForThatOfPublishing() throws {
    let created = "<created>2004-02-04T09:00:00Z</created>"
    let feed = try parse(
      "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>\(created)</entry>"
        + "<entry>\(created)<issued>2004-02-05T09:00:00Z</issued></entry></feed>")
    #expect(feed.entries.map(\.published) == [4, 5].map { ZonedTimestamp("2004-02-0\($0)T09:00:00Z") })
  }

  @Test func aTitleIsTextWhateverItsTypeClaims() throws {
    #expect(try parse(atom("<title type='application/x-own'>test</title>")).title == "test")
    // Base64 all the same where it is text.
    #expect(try parse(atom("<title type='application/x-own'>dGVzdCBpdA==</title>")).title == "test it")
    #expect(try parse(atom("<entry><content type='image/png'>iVBORw0K</content></entry>")).entries[0].content == nil)
  }

  @Test func inXHTMLEveryTagIsOne() throws {
    let div = "<div xmlns='http://www.w3.org/1999/xhtml'>"
    let feed = try parse(
      atom("<title type='xhtml'>\(div)A <x-mark>&lt;b></x-mark> <m:frac>½</m:frac></div></subtitle></title>"))
    #expect(feed.title == "A <b> ½")
    // What has not been said to be markup may mean what it shows.
    #expect(try parse(atom("<title>Map<Key>of</title>")).title == "Map<Key>of")
  }

  @Test func anIdIsRelativeToABaseOfTheDocumentAlone() throws {
    let entry = "<entry xml:base='http://x.example/a/'><id>b</id></entry><entry><id>b</id></entry>"
    let feed = try parse(atom(entry), url: "http://y.example/feed")
    #expect(feed.entries.map(\.id) == ["http://x.example/a/b", "b"])
    let tags = try parse(
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://x.example/'><id>tag:x,1</id></feed>")
    #expect(tags.id == "tag:x,1")
  }

  @Test func anEntryMayBeADocumentByItself() throws {
    let feed = try parse(
      """
      <?xml version="1.0"?><a:entry xmlns:a="http://www.w3.org/2005/Atom"><a:title>One</a:title>
      <a:link href="http://x.example/1"/></a:entry>
      """)
    #expect(feed.format == .atom10)
    #expect(feed.entries.map(\.title) == ["One"])
    #expect(feed.entries.map(\.url) == ["http://x.example/1"])
    #expect(throws: FeedError.unknownRoot("entry")) { try parse("<entry><title>One</title></entry>") }
  }

  private func atom(_ content: String) -> String { "<feed xmlns='http://www.w3.org/2005/Atom'>\(content)</feed>" }
}
