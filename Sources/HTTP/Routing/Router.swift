/// A route table, and who answers what no route takes.
///
/// ```swift
/// let router = Router<Database>(
///   [
///     Route("GET", "/v1/articles/{id}") { database, request, path in .now(try database.article(path["id"])) },
///     Route("GET", "/v1/meetings.ics") { … },
///   ],
///   failure: { error, request in Response(status: …) })
/// ```
/// HEAD is answered by the GET route (the server leaves the body out), OPTIONS by itself.
public struct Router<Context>: Sendable {
  /// Answers what was thrown: a `RoutingError`, or an error of a route's action.
  public typealias Failure = @Sendable (any Error, Request) -> Response

  /// The whole table, in the order it was given.
  public let routes: [Route<Context>]
  @usableFromInline let failure: Failure
  @usableFromInline let table: RouteTable

  /// - Parameters:
  ///   - routes: where two have the same method and pattern, the first answers.
  ///   - failure: makes the answers to what no route takes, and to what a route throws.
  public init(_ routes: [Route<Context>], failure: @escaping Failure) {
    (self.routes, self.failure) = (routes, failure)
    table = RouteTable(routes.map { ($0.method, $0.pattern) })
  }

  /// Finds the route and asks it.
  @inlinable
  public func reply(to request: Request, in context: Context) -> Reply {
    switch table.match(request) {
    case .answer(let response, let label): return Reply.now(response).labelled(label)
    case .failure(let error, let label):
      var response = failure(error, request)
      if case .methodNotAllowed(let allowed) = error {
        response.headers.set("Allow", allowed.joined(separator: ", "))
      }
      return Reply.now(response).labelled(label)
    case .route(let index, let path, let label):
      do {
        return try routes[index].action(context, request, path).labelled(label)
      } catch {
        return Reply.now(failure(error, request)).labelled(label)
      }
    }
  }
}

extension Reply {
  @usableFromInline
  func labelled(_ label: RouteLabel?) -> Reply {
    if case .prepared(let response) = self {
      response.route = label
      return self
    }
    return map { response in
      var response = response
      response.route = label
      return response
    }
  }
}
