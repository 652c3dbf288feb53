import Feeds
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " \n\u{1}javascript:x", "java&#10;script:x", "data:text/html,x",
    "vbscript:x",
  ])
  func whatWouldRunIsNoLink(link: String) throws {
    let document = rss(
      "<link>\(link)</link><enclosure url='\(link)'/><comments>\(link)</comments><media:thumbnail url='\(link)'/>",
      channel: "<link>\(link)</link>")
    let feed = try parse(document)
    #expect(feed.link == nil)
    #expect(feed.entries[0].url == nil)
    #expect(feed.entries[0].enclosures == [])
    #expect(feed.entries[0].comments.url == nil)
    #expect(feed.entries[0].image == nil)
    #expect(try entry("<link>mailto:a@x.example</link>").url == "mailto:a@x.example")
  }

  // RFC 3986, section 5.4, and what the URL Standard forgives.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    ("..g", "http://a/b/c/..g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g?y/../x", "http://a/b/c/g?y/../x"), (" \n g\n/h ", "http://a/b/c/g/h"),
    ("mailto:ada@a.example", "mailto:ada@a.example"), ("ünï/世", "http://a/b/c/ünï/世"),
  ])
  func resolves(link: String, expected: String) throws {
    #expect(try entry("<link>\(link)</link>", url: "http://a/b/c/d;p?q").url == expected)
  }

  @Test func resolvesLinksInsideHTML() throws {
    let entry = try entry(
      """
      <description><![CDATA[<a title="a > b" href='x?a=1&amp;b=2'>x</a> <IMG src="//i.example/p.png"><a href="#n">n</a>
      <a href=bare>q</a> src="y" <video poster='p'></video><a href="javascript:no">]]></description>
      """, url: "https://a.example/d/")
    #expect(
      entry.summary == """
        <a title="a > b" href='https://a.example/d/x?a=1&amp;b=2'>x</a> <IMG src="https://i.example/p.png">\
        <a href="https://a.example/d/#n">n</a>
        <a href=bare>q</a> src="y" <video poster='https://a.example/d/p'></video><a href="javascript:no">
        """)
  }

  @Test func withoutABaseLinksStayAsTheyAre() throws {
    let entry = try entry("<link>/a</link><description>&lt;a href=\"/b\"></description>")
    #expect(entry.url == "/a")
    #expect(entry.summary == "<a href=\"/b\">")
  }

  @Test func aBaseInTheDocumentCounts() throws {
    let feed = try parse(
      "<rss version='2.0' xml:base='http://a.example/x/'><channel><item xml:base='y/'><link>z</link></item></channel></rss>"
    )
    #expect(feed.entries[0].url == "http://a.example/x/y/z")
  }

  @Test func theHomePageIsTheBaseOfFeedsThatOthersDistribute() throws {
    let item = "<link>/1</link><enclosure url='m/1.mp3'/><description>&lt;a href='2'>2&lt;/a></description>"
    let home = "<link>https://a.example/blog/</link>"
    for url in [nil, "https://feeds.example/a"] {
      let entry = try parse(rss(item, channel: home), url: url).entries[0]
      #expect(entry.url == "https://a.example/1")
      #expect(entry.enclosures.map(\.url) == ["https://a.example/blog/m/1.mp3"])
      #expect(entry.summary == "<a href='https://a.example/blog/2'>2</a>")
    }
    // Of its own site's pages, and where the document says so itself, its address counts.
    let own = try parse(rss(item, channel: home), url: "https://www.A.example/feeds/all")
    #expect(own.entries[0].enclosures.map(\.url) == ["https://www.A.example/feeds/m/1.mp3"])
    let stated = try parse(rss(item, channel: home, attributes: "xml:base='https://b.example/'"), url: nil)
    #expect(stated.entries[0].url == "https://b.example/1")
    let relative = try parse(rss(item, channel: "<link>/blog/</link>"), url: "https://c.example/feed")
    #expect(relative.link == "https://c.example/blog/")
    #expect(relative.entries[0].url == "https://c.example/1")
  }

  @Test func theFeedsOwnAddressIsABaseWhereNoOtherIsKnown() throws {
    let own = "<atom:link rel='self' href='https://a.example/b/feed'/>"
    #expect(try parse(rss("<link>1</link>", channel: own)).entries[0].url == "https://a.example/b/1")
    #expect(
      try parse(rss("<link>1</link>", channel: own), url: "https://c.example/").entries[0].url == "https://c.example/1")
  }

  @Test func absoluteLinksInsideHTMLStayAsTheyAre() throws {
    let html =
      "<p><a href=\"https://b.example/x?a=1&amp;b=2\">x</a> <img src='http://b.example/p.png'> <a href=''>e</a></p>"
    let entry = try entry("<description><![CDATA[\(html)]]></description>", url: "https://a.example/")
    #expect(entry.summary == html)
  }
}
