import Feeds
import News
import Testing

@Suite struct FeedParserTests {
  @Test func readsRSS20() throws {
    let feed = try parse(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>The Daily Envoy</title><link>https://envoy.example/</link><description>Talks</description>
        <language>en-gb</language><ttl>60</ttl><skipHours><hour>24</hour><hour>3</hour></skipHours>
        <skipDays><day>Sunday</day></skipDays>
        <item><title>Two &amp;amp; three</title><link>/a/1</link><guid isPermaLink="false">a1</guid>
          <pubDate>Thu, 06 Feb 2025 18:00:00 +0900</pubDate><category>Trade</category><category>Trade</category>
          <description>Short.</description><content:encoded><![CDATA[<p>Long <a href="/b">b</a></p>]]></content:encoded>
          <enclosure url="https://envoy.example/a.mp3" type="audio/mpeg" length="123"/></item>
      </channel></rss>
      """, url: "https://envoy.example/feed.xml")
    #expect(feed.format == .rss20)
    #expect(feed.title == "The Daily Envoy")
    #expect(feed.language == "en-gb")
    #expect(feed.schedule == UpdateSchedule(ttlMinutes: 60, skipHours: [0, 3], skipDays: [.sunday]))
    let entry = try #require(feed.entries.first)
    #expect(feed.entries.count == 1)
    #expect(entry.id == "a1")
    #expect(entry.url == "https://envoy.example/a/1")
    #expect(entry.title == "Two & three")
    #expect(entry.summary == "Short.")
    #expect(entry.content == "<p>Long <a href=\"https://envoy.example/b\">b</a></p>")
    #expect(entry.published == ZonedTimestamp("2025-02-06T18:00:00+09:00"))
    #expect(entry.categories == ["Trade"])
    #expect(entry.enclosures == [Enclosure(url: "https://envoy.example/a.mp3", type: "audio/mpeg", length: 123)])
  }

  @Test func readsAtom10() throws {
    let feed = try parse(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://atom.example/">
        <title type="html">A &amp;lt;b&amp;gt; &lt;i>c&lt;/i></title><id>urn:feed</id>
        <link rel="self" href="feed"/><link href="home"/><link rel="hub" href="https://hub.example/"/>
        <author><name>Ada</name></author><updated>2025-02-06T09:00:00Z</updated>
        <entry><title>x &lt; y</title><id>urn:1</id><link href="1"/><updated>2025-02-07T00:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="2">two</a></p></div></content>
        </entry>
        <entry><title>Second</title><author><name>Bo</name><email>bo@example.org</email></author>
          <summary>1 &lt; 2</summary><category term="war"/></entry>
      </feed>
      """)
    #expect(feed.format == .atom10)
    #expect(feed.title == "A <b> c")
    #expect(feed.link == "https://atom.example/home")
    #expect(feed.selfLink == "https://atom.example/feed")
    #expect(feed.hubs == ["https://hub.example/"])
    #expect(feed.entries.map(\.author) == ["Ada", "Bo (bo@example.org)"])
    #expect(feed.entries[0].title == "x < y")
    #expect(feed.entries[0].url == "https://atom.example/1")
    #expect(feed.entries[0].content == "<div><p>See <a href=\"https://atom.example/2\">two</a></p></div>")
    #expect(feed.entries[1].summary == "1 &lt; 2")
    #expect(feed.entries[1].categories == ["war"])
    #expect(feed.entries[1].language == "fr")
  }

  @Test func readsJSONFeed() throws {
    let feed = try parse(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"https://json.example/",
       "feed_url":"https://json.example/feed.json","language":"en","authors":[{"name":"Ada"}],
       "items":[{"id":7,"url":"/7","title":"Seven","content_html":"<p>c</p>","date_published":"2025-02-06T09:00:00Z",
         "tags":["a","b","a"],"attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","size_in_bytes":5}]},
         {"id":"8","content_text":"a < b","external_url":"https://other.example/"}]}
      """)
    #expect(feed.format == .json11)
    #expect(feed.id == "https://json.example/feed.json")
    #expect(feed.entries[0].id == "7")
    #expect(feed.entries[0].url == "https://json.example/7")
    #expect(feed.entries[0].author == "Ada")
    #expect(feed.entries[0].categories == ["a", "b"])
    #expect(feed.entries[0].enclosures == [Enclosure(url: "https://json.example/a.mp3", type: "audio/mpeg", length: 5)])
    #expect(feed.entries[1].content == "a &lt; b")
    #expect(feed.entries[1].externalURL == "https://other.example/")
  }

  @Test(arguments: [
    ("", FeedError.empty), (" \n", .empty), ("<!DOCTYPE html><html><body>x</body></html>", .html),
    ("<svg></svg>", .unknownRoot("svg")), ("hello", .unrecognized), ("{\"a\":1}", .unknownJSON),
  ])
  func saysWhatIsNoFeed(document: String, error: FeedError) {
    #expect(throws: error) { try parse(document) }
  }
}
