/// One line of a route table.
public struct Route<Context>: Sendable {
  /// Answers a request that the pattern takes; what it throws goes to the router's `failure`.
  public typealias Action = @Sendable (Context, Request, PathParameters) throws -> Reply

  /// Case-sensitive: `GET`.
  public let method: String
  /// Segments between slashes, each a literal or `{name}`: `/v1/articles/{id}`.
  public let pattern: String
  @usableFromInline let action: Action

  /// A line of the table: `Route("GET", "/v1/articles/{id}") { context, request, path in … }`.
  public init(_ method: String, _ pattern: String, _ action: @escaping Action) {
    (self.method, self.pattern, self.action) = (method, pattern, action)
  }
}
