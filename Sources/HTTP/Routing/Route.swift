/// One line of a route table.
public struct Route<Context>: Sendable {
  public typealias Action = @Sendable (Context, Request, PathParameters) throws -> Reply

  public let method: String
  /// Segments between slashes, each a literal or `{name}`: `/v1/articles/{id}`.
  public let pattern: String
  let action: Action

  public init(_ method: String, _ pattern: String, _ action: @escaping Action) {
    (self.method, self.pattern, self.action) = (method, pattern, action)
  }
}
