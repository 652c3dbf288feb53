public import News

/// The part of a text in which most of a search was found.
public struct Snippet: Hashable, Sendable {
  /// With an ellipsis where something was left out.
  public var text: String
  /// Where what was searched for stands: code points of `text`.
  public var marks: [Mention]

  public init(text: String, marks: [Mention]) { (self.text, self.marks) = (text, marks) }
}

/// A meeting as it is stored, in JSON.
public struct MeetingRecord: Hashable, Sendable {
  public var json: [UInt8]
  /// Of what was searched for.
  public var snippet: Snippet?

  public init(json: [UInt8], snippet: Snippet?) { (self.json, self.snippet) = (json, snippet) }
}
