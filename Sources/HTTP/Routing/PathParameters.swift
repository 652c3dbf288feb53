/// The decoded values of a pattern's `{name}` segments.
public struct PathParameters: Sendable {
  private let values: [(name: String, value: String)]

  /// Parameters made by hand, for tests of actions.
  public init(_ values: [(name: String, value: String)] = []) { self.values = values }

  /// The value; empty if the pattern has no such name (the value of a segment is never empty).
  public subscript(name: String) -> String { values.first { $0.name == name }?.value ?? "" }
}
