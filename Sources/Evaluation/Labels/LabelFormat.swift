/// What is labelled in a file.
public enum LabelFormat: String, CaseIterable, Sendable {
  /// Whole articles, every meeting labelled, none allowed beyond them.
  case articles
  /// One held meeting or call each.
  case readouts
  /// One planned visit each.
  case announcements
  /// Some sentences each, the third holding an event, which is a meeting or not.
  case excerpts
  /// One sentence each that tells of one meeting: its status, date and mode.
  case sentences

  /// Told by a member that only its items have; nil where it is none of them.
  init?(of members: [String: Any]) {
    if members["meetings"] != nil {
      self = .articles
    } else if members["sentences"] != nil {
      self = .excerpts
    } else if members["visitor"] != nil {
      self = .announcements
    } else if members["participants"] != nil {
      self = .readouts
    } else if members["status"] != nil, members["text"] != nil {
      self = .sentences
    } else {
      return nil
    }
  }
}
