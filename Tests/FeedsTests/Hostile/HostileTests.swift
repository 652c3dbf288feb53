import Feeds
import Testing

/// Documents made to cost time or memory: reading one takes minutes where it is not linear in its size.
@Suite struct HostileTests {
  private static let item = "<rss version='2.0'><channel><item>"

  @Test(arguments: [
    (item, "<", ""), (item + "<title>", "<", ""), (item + "<title>", "a & ", ""), (item + "<title>", "&a;", ""),
    (item + "<title>", "&#", ""), (item + "<title>", "&lt;b ", ""), (item + "<title><![CDATA[", "<b ", "]]></title>"),
    (item + "<title><![CDATA[", "<!--", "]]></title>"), (item + "<title><![CDATA[", "<script>", "]]></title>"),
    (item, "<!--", ""), (item, "<![CDATA[", ""), (item, "<?x ", ""), (item, "<!x ", ""), (item, "</a>", ""),
    (item + "<description>", "<b>", ""), (item + "<description>", "</b>", ""), (item, "<author>", ""),
    (item + "<description><![CDATA[", "<a href=\"", "]]>"), (item + "<x ", "a ", ">"), (item + "<x ", "a='", ">"),
    (item + "<x ", "a=\"b'><i ", ""), (item + "<pubDate>", "1", ""), (item + "<ttl>", "1", ""), (item, "\0", ""),
    (item + "<link xml:base='http://a.example/'>", "../", "</link>"), (item, "<title xmlns:b='u'>", ""),
    ("<rss ", "=", ""), ("<rss ", "/", ">"), ("<rss version='", "2", ""), ("<!DOCTYPE x [", "<!ENTITY ", "]><rss/>"),
    ("<!DOCTYPE rss [", "<!--", "]><rss/>"), ("<!DOCTYPE rss [", "<!ENTITY a 'b'>", "]><rss/>"),
    ("<!DOCTYPE rss [", "'", "]><rss/>"),
  ])
  func isReadOrRefused(start: String, repeated: String, end: String) throws {
    let document = start + String(repeating: repeated, count: (1 << 19) / repeated.utf8.count) + end
    do {
      #expect(try parse(document).entries.count <= 1)
    } catch FeedError.unrecognized, FeedError.unknownRoot, FeedError.tooDeep {
    }
  }

  @Test(arguments: [
    ("<", "r", FeedError.unknownRoot(String(repeating: "r", count: 100))), ("", " ", .empty), ("", "x", .unrecognized),
    ("<rss>", "<channel>", .tooDeep(256)), ("<rss><item>", "<media:group>", .tooDeep(256)),
    ("<rss>", "<item/>", .tooMany("entries", 100_000)),
    ("{\"rss\":", "[],", .tooMany("values", 1_000_000)), ("[", "0,", .tooMany("values", 1_000_000)),
  ])
  func isRefused(start: String, repeated: String, error: FeedError) {
    let document = start + String(repeating: repeated, count: (2 << 20) / repeated.utf8.count)
    #expect(throws: error) { try parse(document) }
  }

  @Test(arguments: ["<", "<rss><channel><title>", "{\"version\":\""]) func whatIsTooLargeIsNotLookedAt(start: String) {
    let document = Array(start.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: FeedParser.sizeLimit)
    #expect(throws: FeedError.tooLarge(FeedParser.sizeLimit)) { try FeedParser.parse(document) }
    #expect(throws: FeedError.tooLarge(FeedParser.sizeLimit)) { try OPML.parse(document) }
  }

  @Test func deepJSONIsBroken() {
    do {
      _ = try parse(String(repeating: "[", count: 100_000))
      Issue.record("it was read")
    } catch FeedError.invalidJSON {
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func anErrorQuotesLittle() {
    do {
      _ = try parse("{\"version\":" + String(repeating: "1", count: 1 << 20) + "}")
      Issue.record("it was read")
    } catch {
      #expect("\(error)".utf8.count < 1000)
    }
  }

  @Test func entitiesOfEntitiesAreNotExpanded() throws {
    var declarations = "<!ENTITY a0 'ha'>"
    for level in 1...30 { declarations += "<!ENTITY a\(level) '&a\(level - 1);&a\(level - 1);'>" }
    let feed = try parse("<!DOCTYPE rss [\(declarations)]>" + rss("<title>&a0;&a30;</title>"))
    #expect(feed.entries[0].title == "ha&a30;")
  }

  @Test func expansionsTogetherAreBounded() throws {
    let declaration = "<!DOCTYPE rss [<!ENTITY a '\(String(repeating: "x", count: 4000))'>]>"
    let feed = try parse(declaration + rss("<title>\(String(repeating: "&a;", count: 10000))</title>"))
    #expect((feed.entries[0].title?.utf8.count ?? 0) < 2 << 20)
  }

  @Test func externalEntitiesAreNeverLoaded() throws {
    let feed = try parse(
      """
      <!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "file:///etc/hostname"> %p;
      <!ENTITY f PUBLIC "x" 'file:///etc/hostname'><!NOTATION n SYSTEM "n">]>
      """ + rss("<title>[&e;&f;%p;]</title>"))
    #expect(feed.entries[0].title == "[&e;&f;%p;]")
  }

  @Test func aLongBaseUnderManyLinksDoesNotBlowUp() throws {
    let base = "http://a.example/" + String(repeating: "b", count: 2000) + "/"
    let links = String(repeating: "<a href='c'>", count: 20_000)
    let feed = try parse(
      "<rss version='2.0' xml:base='\(base)'><channel><item><description><![CDATA[\(links)]]></description></item>"
        + String(repeating: "<item><link>d</link></item>", count: 10_000) + "</channel></rss>")
    let size = feed.entries.reduce(0) { $0 + ($1.url?.utf8.count ?? 0) + ($1.summary?.utf8.count ?? 0) }
    #expect(size < 24 << 20)
    #expect(feed.entries.count == 10_001)
    let json = "{\"version\":\"https://jsonfeed.org/version/1\",\"home_page_url\":\"\(base)\",\"items\":["
    let copy = try parse(json + String(repeating: "{\"url\":\"d\"},", count: 20_000) + "{}]}")
    #expect(copy.entries.reduce(0) { $0 + ($1.url?.utf8.count ?? 0) } < 24 << 20)
  }

  @Test func whatIsInheritedIsShort() throws {
    let long = String(repeating: "a", count: 100_000)
    let feed = try parse("<feed xml:lang='\(long)'><author><name>\(long)</name></author><entry/><entry/></feed>")
    #expect(feed.entries.map(\.author) == [nil, nil])
    #expect(feed.entries.map(\.language) == [nil, nil])
  }
}
