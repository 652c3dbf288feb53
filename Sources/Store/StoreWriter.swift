public import News

/// Changes, inside `Store.write`; what it reads includes what it has just written.
/// - Throws: `StoreError`.
public protocol StoreWriter: StoreReader {
  // MARK: Feeds

  /// Adds a feed, or returns the one that has this URL (and user) already.
  func addFeed(_ draft: FeedDraft, at now: Timestamp) throws -> (feed: Feed, isNew: Bool)
  /// Stores everything of it but `id`, `created`, `push` and `articles`. Does nothing where it is gone.
  func updateFeed(_ feed: Feed) throws
  /// Changes nothing but when its next visit is due.
  func postponeFeed(id: String, to time: Timestamp) throws
  /// Removes the feed; its articles stay. False where there was none.
  func removeFeed(id: String) throws -> Bool
  /// Stores a subscription in the place of the one with its token, or of its feed's. Its feed must be there.
  func savePushSubscription(_ subscription: PushSubscription) throws
  func removePushSubscription(token: String) throws

  // MARK: Waiting entries

  /// Keeps an entry until its page was fetched; one that waits under the same feed and link takes over the content and
  /// waits on. Content without a link is not kept.
  func addWaitingEntry(_ content: ArticleContent, feed: String, at now: Timestamp) throws
  /// Stores `due`, `attempts` and `lastError`. Does nothing where it is gone.
  func updateWaitingEntry(_ entry: WaitingEntry) throws
  func removeWaitingEntry(id: Int64) throws

  // MARK: Articles

  /// Stores an article not yet read, or adds `source` to the one that is known (`StoreReader.knownArticle`) where it
  /// was not seen there before.
  func addArticle(_ content: ArticleContent, source: ArticleSource, at now: Timestamp) throws
    -> (article: Article, isNew: Bool)
  /// Puts `topics`, `people` and the reader's version in the place of what was found earlier. Meetings are put in
  /// their places by the caller, with `saveReport` and `saveMeeting`.
  func saveFindings(_ findings: Findings, article id: String) throws
  /// Compares articles that an older version has stored with others, as `addArticle` does. They are taken in the order
  /// in which they were stored.
  /// - Parameter id: the last one that was looked at.
  /// - Returns: the last one that was looked at now; nil where there is none left.
  func fileStories(after id: String?, limit: Int) throws -> String?
  /// Lets the texts of articles go that were published (or, of unknown date, first seen) before `time`, the oldest first.
  /// Their titles, links, topics and people stay, and what they tell of meetings with its evidence; no extractor reads
  /// them again.
  /// - Returns: how many articles that were.
  func dropTexts(publishedBefore time: Timestamp, limit: Int, at now: Timestamp) throws -> Int
  /// Removes an article and all that was found in it. Returns the meetings that rested on it, which the caller must
  /// save again or remove; nil where there was no such article.
  func removeArticle(id: String) throws -> [String]?

  // MARK: Meetings

  /// Makes an id for a meeting that is new, and its row.
  func addMeeting(_ details: MeetingDetails, firstReported: Timestamp, at now: Timestamp) throws -> String
  /// Adds an article's account to a meeting; `rank` is its place in that article, 0 the most prominent.
  func saveReport(_ report: MeetingReport, article: String, rank: Int, meeting: String) throws
  /// Removes all accounts of an article. Returns the meetings that they belonged to.
  func removeReports(article id: String) throws -> [String]
  /// Stores the merged record, and what it can be found by.
  func saveMeeting(_ meeting: Meeting) throws
  /// Holds all accounts that a meeting rests on in it, for ever (`StoredReport.pin`); each account is held by one.
  func pinReports(meeting id: String) throws
  /// What of an article was put into meetings by hand.
  func pins(article id: String) throws -> [ReportPin]
  /// Says which of the article's accounts a pin holds now; a rank belongs to one pin at most.
  func setRank(_ rank: Int?, pin: Int64) throws
  /// Lets a meeting hold what another one, which is gone, has held.
  func movePins(from meeting: String, to target: String) throws
  /// Moves the accounts of `id`, and what it holds by hand, to `target`, under whose id it is found from then on.
  func mergeMeeting(id: String, into target: String) throws
  /// Removes a meeting that no account is left of.
  func removeMeeting(id: String) throws

  // MARK: Changes

  /// Notes an event, for `/v1/changes`.
  func note(_ kind: ChangeKind, subject id: String, at now: Timestamp) throws
}

/// A feed to be added.
public struct FeedDraft: Hashable, Sendable {
  /// Where it is fetched from, without user and password; `file:` for one that was read from a file and is never
  /// fetched.
  public var url: String
  public var title: String?
  /// The page that the feed belongs to.
  public var link: String?
  /// OPML folder.
  public var folder: String?
  /// Nil is never visited.
  public var nextFetch: Timestamp?
  public var access: FeedAccess
  public var fullText: FullText

  public init(
    url: String, title: String? = nil, link: String? = nil, folder: String? = nil, nextFetch: Timestamp? = nil,
    access: FeedAccess = FeedAccess(), fullText: FullText = .auto
  ) {
    (self.url, self.title, self.link, self.folder) = (url, title, link, folder)
    (self.nextFetch, self.access, self.fullText) = (nextFetch, access, fullText)
  }
}
