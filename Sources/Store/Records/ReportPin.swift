public import News

/// That an article's account of a meeting was put into a meeting by hand.
public struct ReportPin: Hashable, Sendable {
  public var id: Int64
  /// The account as it was then.
  public var report: MeetingReport
  /// Id of the meeting. It may be gone, where no account of it is left.
  public var meeting: String
  /// Which of the article's accounts it is today; nil where none is.
  public var rank: Int?

  public init(id: Int64, report: MeetingReport, meeting: String, rank: Int?) {
    (self.id, self.report, self.meeting, self.rank) = (id, report, meeting, rank)
  }
}
