import Feeds
import Testing

@Suite struct OPMLTests {
  @Test func readsFoldersAndFeeds() throws {
    let list = try parse(
      """
      <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Top" xmlUrl="https://top.example/feed" htmlUrl="https://top.example/" type="rss"/>
        <outline text="World"><outline text="Asia">
          <outline title="Envoy &amp; Co" text="other" xmlUrl="https://envoy.example/?a=1&amp;b=2"/></outline>
          <outline text="Desk" xmlUrl="https://desk.example/rss"></outline>
        </outline>
        <outline text="Last" xmlUrl="https://last.example/rss" category="/Politics/Europe,/Other"/>
      </body></opml>
      """)
    #expect(
      list == [
        Subscription(title: "Top", url: "https://top.example/feed", link: "https://top.example/"),
        Subscription(title: "Envoy & Co", url: "https://envoy.example/?a=1&b=2", folder: "World/Asia"),
        Subscription(title: "Desk", url: "https://desk.example/rss", folder: "World"),
        Subscription(title: "Last", url: "https://last.example/rss", folder: "Politics/Europe"),
      ])
  }

  @Test(arguments: [
    "<outline text='T' xmlurl='u:1'/>", "<OUTLINE TEXT='T' XMLURL='u:1'/>", "<outline title=T xmlUrl=\"u:1\">",
    "<outline text='T' type='RSS' url='u:1'/>", "<outline text=' T\n' xmlUrl=' u:1 '/>",
    "<outline text='&#84;' xmlUrl='u:1'/", "<outline text='' title='T' feedURL='u:1' xmlUrl=''/>",
  ])
  func forgives(outline: String) throws {
    for root in ["<opml>", "<opml version='1.0'><body>", "\u{FEFF}<!-- x --><OPML version='1.1'><head/><body>"] {
      #expect(try parse(root + outline) == [Subscription(title: "T", url: "u:1")])
    }
  }

  @Test(arguments: OPML.Version.allCases) func writesBothVersions(version: OPML.Version) throws {
    let list = [
      Subscription(
        title: "A & \"B\"", url: "https://a.example/?a=1&b=2", link: "https://a.example/", folder: "World/Asia"),
      Subscription(url: "https://b.example/"),
    ]
    let document = OPML.document(list, title: "T", version: version)
    #expect(String(decoding: document, as: UTF8.self).contains("<opml version=\"\(version.rawValue)\">"))
    #expect(try OPML.parse(document) == list)
  }

  @Test func feedsInsideAFeedStayInItsFolder() throws {
    let list = try parse(
      "<opml><outline text='F'><outline text='A' xmlUrl='a:'><outline text='B' xmlUrl='b:'/></outline></outline></opml>"
    )
    #expect(list.map(\.folder) == ["F", "F"])
  }

  @Test func loadsNoIncludedList() throws {
    let list = try parse(
      "<opml><body><outline type='include' url='file:///etc/passwd'/><outline type='link' url='b:'/>")
    #expect(list == [])
  }

  @Test(arguments: [
    ("", FeedError.empty), ("<rss/>", .notOPML("its root element is <rss>")),
    ("{}", .notOPML("it has no elements of XML")),
    ("<opml>" + String(repeating: "<outline>", count: 600), .tooDeep(256)),
  ])
  func saysWhatIsNoList(document: String, error: FeedError) {
    #expect(throws: error) { try parse(document) }
  }

  @Test func entitiesDoNotBlowUp() throws {
    var declarations = "<!ENTITY a0 \"ha\">"
    for level in 1...20 {
      declarations += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    let list = try parse(
      "<!DOCTYPE opml [\(declarations)<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY me \"Ada\">]>"
        + "<opml><outline text='&a20;' xmlUrl='u:1'/><outline text='&x;&me;' xmlUrl='u:2'/></opml>")
    #expect(list.map(\.title) == ["&a20;", "&x;Ada"])
  }

  @Test func expansionsTogetherAreBounded() throws {
    let big = String(repeating: "x", count: 4000)
    let outline = "<outline xmlUrl='u:\(String(repeating: "&b;", count: 200))'/>"
    let list = try parse(
      "<!DOCTYPE opml [<!ENTITY b \"\(big)\">]><opml>" + String(repeating: outline, count: 100) + "</opml>")
    #expect(list.count == 100)
    #expect(list.reduce(0) { $0 + $1.url.utf8.count } < 3 << 20)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let list = [
      Subscription(title: "A & \"B\" <C>", url: "https://a.example/?x=1&y='2'", link: "https://a.example/"),
      Subscription(title: "Ünï 世界", url: "https://b.example/", folder: "World/Asia"),
      Subscription(url: "https://c.example/", folder: "World"),
      Subscription(title: "D", url: "https://d.example/", folder: "World/Asia"),
      Subscription(title: "E", url: "https://e.example/"),
    ]
    let document = OPML.document(list, title: "Mine & yours")
    // A folder's feeds come together, where the folder first stands.
    #expect(try OPML.parse(document) == [list[0], list[1], list[3], list[2], list[4]])
    let text = String(decoding: document, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">"))
    #expect(text.contains("<title>Mine &amp; yours</title>"))
  }

  @Test func writesOnlyCharactersThatXMLHas() throws {
    let document = OPML.document([Subscription(title: "a\u{0}b\u{1B}\u{FFFF}", url: "u:\u{8}")], title: "t")
    #expect(try OPML.parse(document) == [Subscription(title: "a\u{FFFD}b\u{FFFD}\u{FFFD}", url: "u:\u{FFFD}")])
  }

  @Test func anyFolderIsWrittenAndReadBack() throws {
    let folder = Array(repeating: "f", count: 1500).joined(separator: "/")
    let list = [Subscription(url: "u:1", folder: folder), Subscription(url: "u:2", folder: "//")]
    let copy = try OPML.parse(OPML.document(list, title: "t"))
    #expect(copy == [Subscription(url: "u:1", folder: folder), Subscription(url: "u:2")])
  }

  private func parse(_ document: String) throws -> [Subscription] { try OPML.parse(Array(document.utf8)) }
}
