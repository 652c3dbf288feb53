/// What an answer's route is called in records.
public struct RouteLabel: Hashable, Sendable {
  /// As in the table: `/v1/articles/{id}`.
  public let pattern: String
  /// The place of the first route of that pattern in its router's table: for counting without a search.
  public let index: Int
}
