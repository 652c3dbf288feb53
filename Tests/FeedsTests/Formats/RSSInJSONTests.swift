import Feeds
import News
import Testing

@Suite struct RSSInJSONTests {
  @Test func readsTheElementsAsMembers() throws {
    let feed = try parse(
      """
      {"rss":{"version":"2.0","channel":{"title":"A &amp; B","link":"https://rij.example/","language":"en-us","ttl":"30",
        "pubDate":"Thu, 06 Feb 2025 09:00:00 GMT","item":[
          {"title":"One","link":"1","guid":{"isPermaLink":"false","#value":"x1"},"description":"<a href='/b'>b</a>",
           "author":"ada@rij.example (Ada)","category":["Trade",{"domain":"d","#value":"Aid"}],
           "pubDate":"Thu, 06 Feb 2025 08:00:00 GMT",
           "enclosure":{"url":"a.mp3","length":"9","type":"audio/mpeg"}},
          {"title":"Two","guid":"https://rij.example/2","category":"War","content:encoded":"<p>All</p>"}]}}}
      """)
    #expect(feed.format == .rssInJSON)
    #expect(feed.title == "A & B")
    #expect(feed.schedule.ttlMinutes == 30)
    #expect(feed.published == ZonedTimestamp("2025-02-06T09:00:00Z"))
    #expect(feed.entries.map(\.id) == ["x1", "https://rij.example/2"])
    #expect(feed.entries.map(\.url) == ["https://rij.example/1", "https://rij.example/2"])
    #expect(feed.entries[0].summary == "<a href='https://rij.example/b'>b</a>")
    #expect(feed.entries[0].author == "ada@rij.example (Ada)")
    #expect(feed.entries[0].published == ZonedTimestamp("2025-02-06T08:00:00Z"))
    #expect(feed.entries.map(\.categories) == [["Trade", "Aid"], ["War"]])
    #expect(feed.entries[0].enclosures == [Enclosure(url: "https://rij.example/a.mp3", type: "audio/mpeg", length: 9)])
    #expect(feed.entries[1].content == "<p>All</p>")
    #expect(feed.entries.map(\.language) == ["en-us", "en-us"])
  }

  @Test(arguments: [
    "{\"rss\":{\"channel\":{\"item\":{\"title\":\"A\"}}}}", "{\"rss\":{\"channel\":{},\"item\":[{\"title\":\"A\"}]}}",
    "{\"channel\":{\"item\":[{\"title\":\"A\"}]}}",
    "{\"rss\":{\"channel\":{\"items\":[{\"title\":{\"#value\":\"A\"}}]}}}", "{\"rss\":{\"items\":[{\"title\":\"A\"}]}}",
  ])
  func forgives(document: String) throws { #expect(try parse(document).entries.map(\.title) == ["A"]) }
}
