import Feeds
import News
import Testing

@Suite struct JSONFeedTests {
  @Test func readsVersion10() throws {
    let feed = try parse(
      """
      {"version":"https://jsonfeed.org/version/1","title":" A\\n B ","description":"D","author":{"name":"Ada"},
       "hubs":[{"type":"WebSub","url":"https://hub.example/"}],
       "items":[{"id":"https://json.example/1","content_html":"<a href='2'>2</a>","summary":"1 < 2",
         "date_published":"2025-02-06T09:00:00+09:00","date_modified":"2025-02-06T11:00:00+09:00",
         "author":{"url":"https://bo.example/"}}, {"id":2.5,"title":"T"}, {"id":true}, 7, null]}
      """, url: "https://json.example/feed")
    #expect(feed.format == .json10)
    #expect(feed.title == "A B")
    #expect(feed.hubs == ["https://hub.example/"])
    #expect(feed.entries.count == 3)
    #expect(feed.entries[0].url == "https://json.example/1")
    #expect(feed.entries[0].content == "<a href='https://json.example/2'>2</a>")
    #expect(feed.entries[0].summary == "1 &lt; 2")
    #expect(feed.entries[0].author == "https://bo.example/")
    #expect(feed.entries[0].published == ZonedTimestamp("2025-02-06T09:00:00+09:00"))
    #expect(feed.entries[0].updated == ZonedTimestamp("2025-02-06T11:00:00+09:00"))
    #expect(feed.entries[1].id == "2.5")
    #expect(feed.entries[1].author == "Ada")
  }

  @Test(arguments: ["[]", "{}", "{\"version\":\"1.1\"}", "{\"version\":1,\"items\":[]}", "[1,2]"])
  func otherJSONIsNoFeed(document: String) { #expect(throws: FeedError.unknownJSON) { try parse(document) } }

  @Test(arguments: ["{", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":", "{]", "[1 2]"])
  func brokenJSONSaysSo(document: String) {
    do {
      _ = try parse(document)
      Issue.record("it was read")
    } catch FeedError.invalidJSON(let reason) {
      #expect(!reason.isEmpty)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: [
    ("a\\ud800b", "a\u{FFFD}b"), ("a\\udc00", "a\u{FFFD}"), ("\\ud83d\\ude00", "😀"),
    ("\\ud83d\\ud83d\\ude00", "\u{FFFD}😀"),
    ("a\tb\nc", "a b c"), ("a\\\\ud800", "a\\ud800"), ("\\uD83D", "\u{FFFD}"), ("a\u{1}b", "a b"),
    ("\\\"[,\\\"", "\"[,\""),
  ])
  func repairsStrings(written: String, read: String) throws {
    let feed = try parse("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"\(written)\",\"items\":[]}")
    #expect(feed.title == read)
  }

  @Test(arguments: [
    ",{\"id\":\"3\",\"title\":\"Thr", ",{\"id\":\"3\"", ",{", ",", "", "],\"hubs\":[{\"url\":", ",]}", ",{\"id\":\"3\\",
  ])
  func itemsThatAreCompleteAreReadFromABrokenDocument(end: String) throws {
    let start =
      "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"tags\":[\"a\",]},{\"id\":\"2\"}"
    let feed = try parse(start + end)
    #expect(feed.title == "T")
    #expect(feed.entries.map(\.id) == ["1", "2"])
    #expect(feed.entries[0].categories == ["a"])
  }

  @Test(arguments: ["", " ", "\\n\\t", "\u{0}\u{1}"]) func whatIsBlankIsNotThere(text: String) throws {
    let item =
      "{\"id\":\"\(text)\",\"url\":\"\(text)\",\"title\":\"\(text)\",\"content_html\":\"\(text)\",\"tags\":[\"\(text)\"]}"
    let feed = try parse("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[\(item)]}")
    #expect(feed.entries == [Entry()])
  }

  @Test func aVersionMayBeForgotten() throws {
    let feed = try parse("{\"title\":\"T\",\"items\":[{\"id\":\"1\",\"image\":\"https://j.example/i.png\"}]}")
    #expect(feed.title == "T")
    #expect(feed.entries[0].image == "https://j.example/i.png")
  }

  @Test func anyEncodingOfUnicodeIsRead() throws {
    let text = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Größe 世界\",\"items\":[]}"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), wide, [0xFF, 0xFE] + wide] {
      #expect(try FeedParser.parse(bytes).title == "Größe 世界")
    }
  }

  @Test func itemsWithContentAreAFeedWhateverItsVersion() throws {
    let feed = try parse("{\"version\":\"1.1\",\"items\":[{\"content_text\":\"A\"}]}")
    #expect(feed.format == .json11)
    #expect(feed.entries.map(\.content) == ["A"])
  }

  @Test func thePageElsewhereIsTheAddressOfAnItemThatHasNoOther() throws {
    let feed = try parse(
      """
      {"title":"T","items":[{"id":"1","external_url":"https://b.example/1"},
      {"id":"2","url":"https://a.example/2","external_url":"https://b.example/2"}]}
      """)
    #expect(feed.entries.map(\.url) == ["https://b.example/1", "https://a.example/2"])
    #expect(feed.entries.map(\.externalURL) == ["https://b.example/1", "https://b.example/2"])
  }
}
