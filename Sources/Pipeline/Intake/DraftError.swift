/// What is wrong with an article that was handed in as JSON, and where.
public struct DraftError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The member at fault; nil where the document itself is broken.
  public let field: String?
  /// A sentence: "'published' must be an RFC 3339 time or a date, not 'soon'".
  public let description: String

  public init(field: String?, _ description: String) { (self.field, self.description) = (field, description) }
}
