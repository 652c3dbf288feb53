/// The parameters of a query, form-decoded (`+` is a space), in order, repeated names kept.
///
/// ```swift
/// let parameters = try QueryParameters("country=US&country=JP&q=trade+talks")
/// parameters["q"]             // "trade talks"
/// parameters.all("country")   // ["US", "JP"]
/// ```
public struct QueryParameters: Sendable {
  /// All of them, decoded, in the order they were written.
  public let pairs: [(name: String, value: String)]

  /// - Parameter query: raw, without `?`; nil is no parameters.
  /// - Throws: `QueryError`, naming the parameter whose percent-encoding or UTF-8 is broken.
  public init(_ query: String?) throws(QueryError) {
    var pairs: [(name: String, value: String)] = []
    // Most requests have none.
    guard let query else {
      self.pairs = pairs
      return
    }
    for part in query.utf8.split(separator: UInt8(ascii: "&")) {
      let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let written = String(Substring(sides[0]))
      guard let name = PercentEncoding.decode(sides[0], plusIsSpace: true) else { throw QueryError(parameter: written) }
      let encoded = sides.count == 2 ? sides[1] : part[part.endIndex...]
      guard let value = PercentEncoding.decode(encoded, plusIsSpace: true) else { throw QueryError(parameter: name) }
      pairs.append((name, value))
    }
    self.pairs = pairs
  }

  /// The first value of that name.
  public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// All values of that name, in order.
  public func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// The names used, each once, in the order of their first use.
  public var names: [String] {
    var seen: Set<String> = []
    return pairs.map(\.name).filter { seen.insert($0).inserted }
  }
}
