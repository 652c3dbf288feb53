public import News

/// Something that happened to what is stored.
public struct Change: Hashable, Sendable {
  /// Rises by one and more from event to event; never used twice.
  public var sequence: Int64
  public var kind: ChangeKind
  /// The id of the article or meeting.
  public var subject: String
  public var at: Timestamp

  public init(sequence: Int64, kind: ChangeKind, subject: String, at: Timestamp) {
    (self.sequence, self.kind, self.subject, self.at) = (sequence, kind, subject, at)
  }
}

public enum ChangeKind: String, CaseIterable, Sendable {
  case articleCreated = "article.created"
  case meetingCreated = "meeting.created"
  case meetingChanged = "meeting.changed"
  case meetingMerged = "meeting.merged"
}
