import Feeds
import News
import Testing

@Suite struct CDFTests {
  @Test func readsChannelsAndTheirSections() throws {
    let feed = try parse(
      """
      <CHANNEL HREF="http://cdf.example/" LASTMOD="1998-11-05T09:00"><TITLE>Channel</TITLE><ABSTRACT>About</ABSTRACT>
        <ITEM HREF="http://cdf.example/1" LASTMOD="1998-11-04"><TITLE>One</TITLE><ABSTRACT>First</ABSTRACT></ITEM>
        <CHANNEL><TITLE>Section</TITLE><ITEM><A HREF="http://cdf.example/2">Two</A><TITLE>Two</TITLE></ITEM></CHANNEL>
      </CHANNEL>
      """)
    #expect(feed.format == .cdf)
    #expect(feed.title == "Channel")
    #expect(feed.link == "http://cdf.example/")
    #expect(feed.description == "About")
    #expect(feed.updated == ZonedTimestamp("1998-11-05T09:00:00Z"))
    #expect(feed.entries.map(\.url) == ["http://cdf.example/1", "http://cdf.example/2"])
    #expect(feed.entries.map(\.title) == ["One", "Two"])
    #expect(feed.entries[0].summary == "First")
    #expect(feed.entries[0].updated == ZonedTimestamp("1998-11-04"))
  }

  @Test func anEmptyAddressIsNone() throws {
    let feed = try parse(
      "<CHANNEL HREF=''><ITEM HREF><TITLE>A</TITLE></ITEM><ITEM HREF=''><A HREF='http://b.example/'/></ITEM>")
    #expect(feed.link == nil)
    #expect(feed.entries.map(\.url) == [nil, "http://b.example/"])
  }

  @Test func resolvesLinksFromItsBase() throws {
    let feed = try parse(
      "<CHANNEL BASE='http://cdf.example/a/' HREF='home'><ITEM HREF='1'/><ITEM HREF='/2'/></CHANNEL>")
    #expect(feed.link == "http://cdf.example/a/home")
    #expect(feed.entries.map(\.url) == ["http://cdf.example/a/1", "http://cdf.example/2"])
  }
}
