/// Header fields in the order they came; names compare without case (RFC 9110, section 5.1).
public struct Headers: Sendable {
  public private(set) var fields: [(name: String, value: String)] = []

  public init() {}

  /// The first field of that name.
  public subscript(name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  public mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }
}
