import News
import Pipeline
import Store
import Testing

/// When a feed is visited next.
struct ScheduleTests {
  /// A feed with entries of these ages in seconds, and what else its channel says.
  private func feed(_ ages: [Int64] = [], _ channel: String = "", number: Int = 0) -> String {
    let items = ages.enumerated().map { index, age in
      let time = Timestamp.now.adding(seconds: -age)
      return "<item><title>Crate \(index) \(number)</title><dc:date>\(time)</dc:date></item>"
    }
    return """
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Harbour \(number)</title>\(channel)\(items.joined())</channel></rss>
      """
  }

  private func wait(_ feed: Feed) throws -> Int64 {
    try #require(feed.health.nextFetch).seconds - (try #require(feed.health.lastFetched)).seconds
  }

  @Test(arguments: [
    ("", 1800, 1980), ("<ttl>60</ttl>", 3600, 3960), ("<ttl>1</ttl>", 300, 330),
    ("<ttl>99999999</ttl>", 77_760, 86_400),
    ("<ttl>-5</ttl>", 1800, 1980), ("<sy:updatePeriod>hourly</sy:updatePeriod>", 3600, 3960),
    ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", 21_600, 23_760),
    ("<sy:updatePeriod>yearly</sy:updatePeriod>", 77_760, 86_400),
    ("<ttl>60</ttl><sy:updatePeriod>daily</sy:updatePeriod>", 77_760, 86_400),
  ])
  func theDocumentSaysWhen(channel: String, least: Int64, most: Int64) async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed([], channel))
    let added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    #expect((least...most).contains(try wait(added)))
  }

  @Test(
    arguments: [
      ("Cache-Control", "max-age=7200", 7200, 7920), ("Cache-Control", "max-age=1", 1800, 1980),
      ("Expires", "Thu, 01 Jan 2099 00:00:00 GMT", 77_760, 86_400),
      ("Cache-Control", "max-age=999999999", 77_760, 86_400),
    ] as [(String, String, Int64, Int64)])
  func theServerSaysWhen(name: String, value: String, least: Int64, most: Int64) async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed(), [(name, value)])
    let added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    #expect((least...most).contains(try wait(added)))
  }

  @Test(
    arguments: [
      ([60, 3660, 7260, 10_860], 1300, 1600), ([1, 2, 3, 4], 300, 330), ([900_000, 1_800_000], 77_760, 86_400),
      ([-90_000, 600, 10_600], 2600, 3000), ([50_000_000], 77_760, 86_400),
    ] as [([Int64], Int64, Int64)])
  func itsEntriesSayWhen(ages: [Int64], least: Int64, most: Int64) async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed(ages))
    let added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    #expect((least...most).contains(try wait(added)))
  }

  @Test func periodsAreCountedFromTheirBase() async throws {
    let (site, bench) = (try Site(), try Bench())
    // Twelve hours from a base two hours ago: the next is in ten.
    let base = Timestamp.now.adding(seconds: -7200)
    let channel = """
      <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency><sy:updateBase>\(base)</sy:updateBase>
      """
    site.set("/feed", feed([], channel))
    let added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    #expect(((36_000 - 60)...39_600).contains(try wait(added)))
  }

  @Test func anAnswerOfNothingNewKeepsWhatWasSaid() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed([], "<ttl>120</ttl>"), [("ETag", "\"a\"")])
    let added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    let again = try await bench.pipeline.refresh(feed: added.id).feed
    #expect(again.health.lastStatus == 304)
    #expect(again.schedule == added.schedule)
    #expect((7200...7920).contains(try wait(again)))
    #expect(try wait(again) == wait(added), "the jitter is the feed's own")
  }

  @Test func hoursAndDaysAreLeftOut() async throws {
    let (site, bench) = (try Site(), try Bench())
    let hour = (Int(Timestamp.now.seconds % 86_400) / 3600 + 5) % 24
    let hours = (0..<24).filter { $0 != hour }.map { "<hour>\($0)</hour>" }.joined()
    site.set("/hours", feed([], "<skipHours>\(hours)</skipHours>"))
    let atHours = try #require(try await bench.pipeline.addFeed(site.base + "/hours").feed.health.nextFetch)
    #expect(Int(atHours.seconds % 86_400) / 3600 == hour)
    let day = Timestamp.now.day().adding(days: 3).weekday
    let days = Weekday.allCases.filter { $0 != day }.map { "<day>\(String(describing: $0))</day>" }.joined()
    site.set("/days", feed([], "<skipDays>\(days)</skipDays>", number: 1))
    let onDay = try #require(try await bench.pipeline.addFeed(site.base + "/days").feed.health.nextFetch)
    #expect(onDay.day().weekday == day)
  }

  @Test func aFeedThatHasLongBeenQuietIsAskedLessOften() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed([], "<ttl>5</ttl>"), [("ETag", "\"a\"")])
    var added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    added.health.lastChanged = Timestamp.now.adding(seconds: -100_000)
    let quiet = added
    try await bench.store.write { try $0.updateFeed(quiet) }
    #expect((10_000...11_100).contains(try wait(try await bench.pipeline.refresh(feed: quiet.id).feed)))
  }

  /// Many servers know no validators.
  @Test func theSameBodyAgainIsNothingNew() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed([60]))
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    let first = try await bench.pipeline.refresh(feed: id).feed
    let second = try await bench.pipeline.refresh(feed: id)
    #expect(second.newArticles == 0)
    #expect(second.feed.health.digest == first.health.digest)
    #expect(second.feed.health.digest != nil)
    #expect(second.feed.health.lastChanged == first.health.lastChanged)
    site.set("/feed", feed([60, 30], number: 2))
    #expect(try await bench.pipeline.refresh(feed: id).newArticles == 2)
  }

  @Test(arguments: [(429, true), (503, true), (500, false), (404, false)])
  func onlyWhoIsBusySaysWhenToComeBack(status: Int, isHeard: Bool) async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed())
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    site.set("/feed", "", status: status, [("Retry-After", "9000")])
    await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: id) }
    let kept = try #require(try bench.reader.feed(id: id))
    #expect((isHeard ? 9000...9900 : 300...330).contains(try wait(kept)))
    #expect(kept.isActive)
    #expect(kept.health.failures == 1)
  }

  @Test func backOffEndsAtADay() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", feed())
    var added = try await bench.pipeline.addFeed(site.base + "/feed").feed
    added.health.failures = 500
    let failing = added
    try await bench.store.write { try $0.updateFeed(failing) }
    site.set("/feed", "", status: 404)
    await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: failing.id) }
    let kept = try #require(try bench.reader.feed(id: failing.id))
    #expect((77_760...86_400).contains(try wait(kept)))
    #expect(kept.health.failures == 501)
    #expect(kept.health.lastError?.contains("404") == true)
  }
}
