public import News

/// What was read of an item.
public struct ToldArticle: Hashable, Sendable {
  /// As it was read, which evidence counts in.
  public var title: String
  public var text: String
  public var meetings: [MeetingReport]

  public init(title: String, text: String, meetings: [MeetingReport]) {
    (self.title, self.text, self.meetings) = (title, text, meetings)
  }

  /// Whether every piece of a record's evidence stands where it says.
  func holds(_ evidence: [Evidence]) -> Bool {
    !evidence.isEmpty
      && evidence.allSatisfy { piece in
        let scalars = (piece.part == .title ? title : text).unicodeScalars
        return piece.start >= 0 && piece.start <= piece.end
          && String(scalars.dropFirst(piece.start).prefix(piece.end - piece.start)) == piece.text
      }
  }
}
