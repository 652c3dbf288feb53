import Feeds
import News
import Testing

@Suite struct RDFTests {
  @Test func readsRSS10() throws {
    let feed = try parse(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
        <channel rdf:about="http://rdf.example/feed"><title>RDF</title><link>http://rdf.example/</link>
          <description>D</description><dc:language>fr</dc:language><dc:date>2025-02-06T09:00:00+01:00</dc:date>
          <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
          <items><rdf:Seq><rdf:li rdf:resource="http://rdf.example/1"/></rdf:Seq></items></channel>
        <item rdf:about="http://rdf.example/1"><title>One</title><dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator>
          <dc:date>2025-02-05</dc:date><dc:subject>Trade</dc:subject></item>
        <item rdf:about="http://rdf.example/2"><title>Two</title><link>http://rdf.example/two</link></item>
        <textinput rdf:about="x"><title>Search</title></textinput>
      </rdf:RDF>
      """)
    #expect(feed.format == .rss10)
    #expect(feed.title == "RDF")
    #expect(feed.language == "fr")
    #expect(feed.updated == ZonedTimestamp("2025-02-06T09:00:00+01:00"))
    #expect(feed.schedule.updatePeriodSeconds == 6 * 3600)
    #expect(feed.entries.map(\.id) == ["http://rdf.example/1", "http://rdf.example/2"])
    #expect(feed.entries.map(\.title) == ["One", "Two"])
    #expect(feed.entries[0].author == "Ada, Bo")
    #expect(feed.entries[0].updated == ZonedTimestamp("2025-02-05"))
    #expect(feed.entries[0].published == ZonedTimestamp("2025-02-05"))
    #expect(feed.entries[0].categories == ["Trade"])
    #expect(feed.entries[1].url == "http://rdf.example/two")
    #expect(feed.entries[1].language == "fr")
  }

  @Test func anEmptyNameIsNone() throws {
    let feed = try parse(
      "<rdf:RDF><item rdf:about=''><title>A</title></item><item rdf:about><guid>b</guid></item></rdf:RDF>")
    #expect(feed.entries.map(\.id) == [nil, "b"])
  }

  @Test func readsRSS090() throws {
    let feed = try parse(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
        <channel><title>Old</title><link>http://old.example/</link></channel>
        <item><title>One</title><link>http://old.example/1</link></item></rdf:RDF>
      """)
    #expect(feed.format == .rss090)
    #expect(feed.entries.map(\.url) == ["http://old.example/1"])
  }
}
