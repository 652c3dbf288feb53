/// What is said of one meeting: who met whom, when, where and about what.
///
/// One article's account of it is a `MeetingReport`; what all articles together tell is a `Meeting`.
public struct MeetingDetails: Hashable, Sendable {
  public var kind: MeetingKind
  public var mode: MeetingMode
  public var status: MeetingStatus
  /// "Shigeru Ishiba and Donald Trump, White House".
  public var title: String
  public var participants: [Participant]
  public var place: Place?
  public var date: DateSpan?
  /// Slugs of the meeting's own topics, best first.
  public var topics: [String]
  /// 0 to 1: how sure the extractor is that the record is right.
  public var confidence: Double
  public var codes: EventCodes

  public init(
    kind: MeetingKind, mode: MeetingMode, status: MeetingStatus, title: String, participants: [Participant],
    place: Place?, date: DateSpan?, topics: [String], confidence: Double, codes: EventCodes
  ) {
    (self.kind, self.mode, self.status, self.title) = (kind, mode, status, title)
    (self.participants, self.place, self.date, self.topics) = (participants, place, date, topics)
    (self.confidence, self.codes) = (confidence, codes)
  }
}

/// One meeting as one article tells it, with the words that prove it.
public struct MeetingReport: Hashable, Sendable {
  public var details: MeetingDetails
  /// Never empty: no evidence, no record.
  public var evidence: [Evidence]

  public init(details: MeetingDetails, evidence: [Evidence]) {
    (self.details, self.evidence) = (details, evidence)
  }
}

/// One meeting as all articles together tell it.
public struct Meeting: Hashable, Sendable {
  public var id: String
  public var details: MeetingDetails
  /// Oldest first; every change of status with the article that reported it.
  public var statusHistory: [StatusChange]
  public var evidence: [ArticleEvidence]
  /// How many articles tell of it.
  public var articles: Int
  /// How many independent sources those articles came from.
  public var sources: Int
  public var firstReported: Timestamp
  public var lastReported: Timestamp

  public init(
    id: String, details: MeetingDetails, statusHistory: [StatusChange], evidence: [ArticleEvidence], articles: Int,
    sources: Int, firstReported: Timestamp, lastReported: Timestamp
  ) {
    (self.id, self.details, self.statusHistory, self.evidence) = (id, details, statusHistory, evidence)
    (self.articles, self.sources) = (articles, sources)
    (self.firstReported, self.lastReported) = (firstReported, lastReported)
  }
}

public struct StatusChange: Hashable, Sendable {
  public var status: MeetingStatus
  public var at: Timestamp
  /// The article's id.
  public var article: String

  public init(status: MeetingStatus, at: Timestamp, article: String) {
    (self.status, self.at, self.article) = (status, at, article)
  }
}

public enum MeetingKind: String, CaseIterable, Sendable {
  case bilateral, trilateral, multilateral, summit, visit, call
}

public enum MeetingMode: String, CaseIterable, Sendable {
  case inPerson = "in_person"
  case phone, video
}

public enum MeetingStatus: String, CaseIterable, Sendable {
  case proposed, planned, underway, held, postponed, cancelled, denied
}

/// The event's codes in the schemes of event data, where they fit.
public struct EventCodes: Hashable, Sendable {
  /// CAMEO 1.1b3, "042" (make a visit).
  public var cameo: String?
  /// PLOVER, "CONSULT".
  public var plover: String?

  public init(cameo: String?, plover: String?) { (self.cameo, self.plover) = (cameo, plover) }
}
