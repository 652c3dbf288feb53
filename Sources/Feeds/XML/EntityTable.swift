/// The general entities that a document declares for itself, as far as they are plain text.
///
/// An entity that refers to others is not taken up and all expansions together are bounded, so that there is nothing
/// to blow up ("billion laughs"); external entities are never looked at.
struct EntityTable {
  private var values: [String: [UInt8]] = [:]
  private var budget = 1 << 20

  var isEmpty: Bool { values.isEmpty }

  /// Keeps the first declaration of a name, as XML 1.0, section 4.2, has it.
  mutating func declare(_ name: String, _ value: [UInt8]) {
    guard values.count < 256, value.count <= 4096, values[name] == nil else { return }
    values[name] = value
  }

  /// The entity's text; nil where there is none, or no more may be expanded.
  mutating func expand(_ name: String) -> [UInt8]? {
    guard let value = values[name], value.count <= budget else { return nil }
    budget -= value.count
    return value
  }
}
