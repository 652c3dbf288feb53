public import News

/// Queries. Every call sees one consistent state of the store; every list is in an order that does not change while
/// articles come in, so that following `Page.next` neither skips nor repeats.
/// - Throws: `StoreError`.
public protocol StoreReader: AnyObject {
  // MARK: What a query would show, and cost

  /// Differs from an earlier one where anything was committed in between, by whoever: what was read after the earlier
  /// one was taken still holds if it is the same. Cheap enough to be asked before every query; nil where the engine
  /// can't tell.
  var state: StoreState? { get }
  /// Runs queries without a search, but gives up those that would take longer than about a millisecond: then nil.
  func briefly<Result>(_ body: () throws -> Result) throws -> Result?

  // MARK: Feeds

  func feed(id: String) throws -> Feed?
  /// - Parameter user: whose feed it is, where the server asks for a user's name; it is part of the address.
  func feed(url: String, user: String?) throws -> Feed?
  /// In the order they were added.
  func feeds(_ page: PageRequest) throws -> Page<Feed>
  /// Active feeds whose next visit is due, the longest due first.
  func dueFeeds(at now: Timestamp, limit: Int) throws -> [Feed]
  /// When the next visit of any active feed is due.
  func nextVisit() throws -> Timestamp?
  func pushSubscription(token: String) throws -> PushSubscription?
  func pushSubscription(feed id: String) throws -> PushSubscription?
  /// Those about which something is to be done, the longest due first.
  func duePushSubscriptions(at now: Timestamp, limit: Int) throws -> [PushSubscription]
  /// When something is to be done next about any of them.
  func nextPushSubscription() throws -> Timestamp?

  /// Entries whose pages are due to be fetched, the longest due first.
  func waitingEntries(dueAt now: Timestamp, limit: Int) throws -> [WaitingEntry]
  /// Those of one feed, whenever they are due.
  func waitingEntries(feed: String, limit: Int) throws -> [WaitingEntry]
  /// When the next waiting entry is due.
  func nextWaitingEntry() throws -> Timestamp?

  // MARK: Articles

  func article(id: String) throws -> Article?
  /// In the order that `query` asks for.
  func articles(_ query: ArticleQuery, _ page: PageRequest) throws -> Page<Article>
  /// The same article seen before: one that has this link and the same title, the same text, or a version of it; or
  /// else one that has the same text, white space aside (and the same title, where the text is shorter than 80 code
  /// points). A link alone is not enough: there are feeds in which every entry has the link of the site.
  func knownArticle(_ content: ArticleContent) throws -> Article?
  /// What was found in it; nil where the article is unknown.
  func findings(article id: String) throws -> ArticleFindings?
  /// Ids of articles that no extractor of at least `version` has read, those never read first, then by version, each
  /// in the order they were stored. 1 finds those never read.
  func unreadArticles(version: Int, limit: Int) throws -> [String]
  /// Where a search was found in each of the articles, in their order; nil for what it does not find.
  func snippets(_ search: String, articles ids: [String]) throws -> [Snippet?]
  /// How many of the articles that a query finds have each value of a facet, in the facets' order.
  func facets(_ query: ArticleQuery, _ facets: [ArticleFacet]) throws -> Facets
  /// Where its text came from first; nil where the article is unknown.
  func origin(article id: String) throws -> StoryOrigin?
  /// Ids of the meetings that articles of the same story tell of, its own among them.
  func meetings(toldInStoryOf id: String) throws -> [String]
  /// The articles that print most of its text, the most alike first; then those that share most topics and people,
  /// best first.
  func similarArticles(to id: String, limit: Int) throws -> [SimilarArticle]

  // MARK: Topics, people, countries

  /// Most articles first.
  func topics(_ query: TopicQuery, _ page: PageRequest) throws -> Page<TopicSummary>
  func topic(slug: String) throws -> TopicSummary?
  func knowsTopic(slug: String) throws -> Bool
  /// Those that rise most in the week that ends on a day (`TopicTrend.rise`), the newest articles' where none is given.
  /// Of very many, the thousand with most articles in that week are looked at.
  func risingTopics(_ query: TopicQuery, until day: CalendarDate?, limit: Int) throws -> [TopicSummary]
  /// Those that come with a topic more often than by chance, the surest first; none above or below it.
  func relatedTopics(to slug: String, limit: Int) throws -> [RelatedTopic]
  /// Articles a day (UTC, by publication), oldest first, without the days that have none.
  func timeline(topic slug: String, from: CalendarDate?, to: CalendarDate?) throws -> [TopicDay]
  /// Most articles first.
  func people(_ query: PersonQuery, _ page: PageRequest) throws -> Page<PersonSummary>
  func person(id: String) throws -> PersonSummary?
  func personDetails(id: String) throws -> PersonDetails?
  /// The id of the person who has a slug in any spelling of the name.
  func personID(slug: String) throws -> String?
  /// Those that take part in meetings, most meetings first; not paged, there are some 200 at most.
  func countries() throws -> [CountrySummary]
  func country(code: String) throws -> CountrySummary?
  func countryDetails(code: String) throws -> CountryDetails?
  /// The pairs of countries that met most, by months from the one of a day to that of another.
  func pairs(
    country: String?, from: CalendarDate?, to: CalendarDate?, by period: StatisticsPeriod, limit: Int
  ) throws -> [PairStatistics]

  // MARK: Meetings

  func meeting(id: String) throws -> MeetingLookup
  /// The latest first reported first.
  func meetings(_ query: MeetingQuery, _ page: PageRequest) throws -> Page<Meeting>
  /// The same, each as the JSON that `JSONWriter.meeting` makes of it, which costs much less.
  func meetingRecords(_ query: MeetingQuery, _ page: PageRequest) throws -> Page<MeetingRecord>
  func facets(_ query: MeetingQuery, _ facets: [MeetingFacet]) throws -> Facets
  /// Those that this article tells of, most prominent first.
  func meetings(article id: String) throws -> [Meeting]
  /// An article's accounts, most prominent first, each with the id of the meeting that it is of.
  func accounts(article id: String) throws -> [(meeting: String, report: MeetingReport)]
  /// Every article's account that a meeting rests on, in the order in which the articles were published.
  func reports(meeting id: String) throws -> [StoredReport]
  /// Meetings that could be the one in `report`: each shares a participant or a participant's country with it, and is
  /// within `reach` (of any date, where the report has none). Of each participant and country, the 200 latest at most
  /// of those with a date, of those put off, and of those without a date.
  func mergeCandidates(for report: MeetingReport, published: Timestamp, within reach: MergeReach) throws -> [Meeting]

  // MARK: The whole

  /// What has changed after the event of that number, oldest first.
  func changes(after sequence: Int64, limit: Int) throws -> [Change]
  /// The number of the newest event; 0 where there is none.
  func lastChange() throws -> Int64
  func statistics() throws -> StoreStatistics
}

extension StoreReader {
  public func feed(url: String) throws -> Feed? { try feed(url: url, user: nil) }
}
