import News
import Testing

struct CSVTests {
  @Test func quotesOnlyWhatNeedsIt() {
    var csv = CSVWriter()
    csv.record(["a b", "a,b", "say \"no\"", "two\nlines", nil, ""])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a b,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,\r\n")
  }

  @Test func aMeetingHasAsManyFieldsAsItsHeader() {
    var csv = CSVWriter()
    csv.meetingHeader()
    csv.meeting(.sample(status: .planned))
    let records = String(decoding: csv.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(records.count == 2)
    #expect(records[0].split(separator: ",", omittingEmptySubsequences: false).count == 23)
    #expect(
      records[1] == """
        mtg_1,bilateral,in_person,planned,"Ana Brkic and Otto Lund, Old Mint",Ana Brkic; Otto Lund,HR; ,Old Mint,\
        Old Mint,Split,HR,2025-03-14,2025-03-15,day,Friday,ferries; piers,2,1,2025-03-10T09:00:00Z,\
        2025-03-12T09:00:00Z,0.9,"They meet on Friday, in Split.",art_1
        """)
  }

  @Test func anArticleHasAsManyFieldsAsItsHeader() {
    var csv = CSVWriter()
    csv.articleHeader()
    csv.article(
      Article(
        id: "art_1", url: "http://a.example/1", title: "Talks", text: "One.\n\nTwo.", author: nil, language: "en",
        published: ZonedTimestamp("2025-03-10"), created: Timestamp(seconds: 1_741_600_000),
        sources: [ArticleSource(feed: "feed_1", url: nil, seen: Timestamp(seconds: 1_741_600_000))]))
    #expect(
      String(decoding: csv.bytes, as: UTF8.self) == """
        id,url,title,author,language,published,created,sources,feeds,text\r
        art_1,http://a.example/1,Talks,,en,2025-03-10,2025-03-10T09:46:40Z,1,feed_1,"One.\n\nTwo."\r

        """)
  }
}
