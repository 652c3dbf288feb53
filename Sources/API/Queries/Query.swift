public import HTTP
import News
import Store

/// A request's query, read strictly: every parameter must be known to the route and have a value that it allows.
///
/// ```swift
/// let query = try Query(request, knows: ["kind"] + Query.paging)
/// let kind = try query.choice("kind", TopicKind.self)
/// ```
public struct Query: Sendable {
  private let parameters: QueryParameters
  private let path: String

  /// The parameters of every list.
  static let paging = ["limit", "cursor"]

  /// - Parameter repeatable: those of `knows` that may stand there more than once.
  /// - Throws: `Problem`, naming the parameter that is unknown, repeated or empty; `QueryError`.
  public init(_ request: Request, knows known: [String] = [], repeatable: Set<String> = []) throws {
    parameters = try request.queryParameters()
    path = request.path
    for name in parameters.names {
      guard known.contains(name) else {
        let choice = known.isEmpty ? "none are" : known.joined(separator: ", ") + (known.count == 1 ? " is" : " are")
        throw Problem(400, "there is no query parameter '\(name.prefix(80))' here; \(choice) known", field: name)
      }
      let values = parameters.all(name)
      guard values.count == 1 || repeatable.contains(name) else {
        throw Problem(400, "'\(name)' may be given once", field: name)
      }
      guard !values.contains("") else { throw Problem(400, "'\(name)' must not be empty", field: name) }
    }
  }

  public func text(_ name: String) -> String? { parameters[name] }
  public func texts(_ name: String) -> [String] { parameters.all(name) }

  /// - Throws: `Problem`, saying what is allowed.
  func reject(_ name: String, _ value: String, _ allowed: String) -> Problem {
    Problem(400, "'\(name)' must be \(allowed), not '\(value.prefix(80))'", field: name)
  }

  /// The address that was asked for.
  var selfAddress: String { address(cursor: text("cursor")) }

  /// This list's address from a cursor on, with the same filters; nil is its beginning.
  func address(cursor: String?) -> String {
    var pairs = parameters.pairs.filter { $0.name != "cursor" }
    if let cursor { pairs.append(("cursor", cursor)) }
    let query = pairs.map { URLEncoding.component($0.name) + "=" + URLEncoding.component($0.value) }
    return URLEncoding.path(path) + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }
}
