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
}
