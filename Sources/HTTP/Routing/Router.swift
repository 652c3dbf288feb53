/// A route table and its search: a trie over the path's segments, literals before parameters.
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
  private let failure: Failure
  /// The parameters of each route, in the order of its pattern.
  private let names: [[String]]
  /// Of each route. What is looked at for every request stands outside of what is generic, whose layout would have to be
  /// asked for each time.
  private let methods: [String]
  private let labels: [RouteLabel]
  private var nodes = [RouteNode()]

  /// - Parameters:
  ///   - routes: where two have the same method and pattern, the first answers.
  ///   - failure: makes the answers to what no route takes, and to what a route throws.
  public init(_ routes: [Route<Context>], failure: @escaping Failure) {
    (self.routes, self.failure, methods) = (routes, failure, routes.map(\.method))
    names = routes.map { route in
      route.pattern.split(separator: "/").filter { $0.first == "{" }.map { String($0.dropFirst().dropLast()) }
    }
    var first: [String: Int] = [:]
    labels = routes.indices.map { index in
      let pattern = routes[index].pattern
      defer { first[pattern] = first[pattern] ?? index }
      return RouteLabel(pattern: pattern, index: first[pattern] ?? index)
    }
    for index in routes.indices { insert(index) }
  }

  /// Finds the route and asks it.
  public func reply(to request: Request, in context: Context) -> Reply {
    if request.path == "*", request.method == "OPTIONS" { return .now(options(routes.indices.map { $0 })) }
    var path = request.path
    let (candidates, spans) = path.withUTF8 { find($0) }
    guard let label = candidates.first.map({ labels[$0] }) else {
      return .now(failure(RoutingError.notFound, request))
    }
    return answer(request, candidates, spans, path, context).labelled(label)
  }

  private func answer(
    _ request: Request, _ candidates: [Int], _ spans: [Range<Int>], _ path: String, _ context: Context
  ) -> Reply {
    let method = request.method == "HEAD" ? "GET" : request.method
    guard let index = candidates.first(where: { methods[$0] == method }) else {
      return .now(request.method == "OPTIONS" ? options(candidates) : notAllowed(candidates, request))
    }
    do {
      return try routes[index].action(context, request, parameters(of: index, spans, in: path))
    } catch {
      return .now(failure(error, request))
    }
  }

  // MARK: The trie

  private mutating func insert(_ index: Int) {
    var node = 0
    for segment in routes[index].pattern.utf8.dropFirst().split(separator: slash, omittingEmptySubsequences: false) {
      node = child(of: node, for: Array(segment))
    }
    nodes[node].routes.append(index)
  }

  private mutating func child(of node: Int, for segment: [UInt8]) -> Int {
    let isParameter = segment.first == UInt8(ascii: "{")
    let known = isParameter ? nodes[node].parameter : nodes[node].literals.first { $0.segment == segment }?.node
    if let known { return known }
    nodes.append(RouteNode())
    if isParameter {
      nodes[node].parameter = nodes.count - 1
    } else {
      nodes[node].literals.append((segment, nodes.count - 1))
    }
    return nodes.count - 1
  }

  /// The routes of the path, and where its parameters stand in it.
  private func find(_ path: UnsafeBufferPointer<UInt8>) -> (routes: [Int], spans: [Range<Int>]) {
    guard path.first == slash else { return ([], []) }
    var spans: [Range<Int>] = []
    return (walk(0, path, 1, &spans), spans)
  }

  /// A literal that leads nowhere is given up for the parameter beside it.
  private func walk(
    _ node: Int, _ path: UnsafeBufferPointer<UInt8>, _ start: Int, _ spans: inout [Range<Int>]
  ) -> [Int] {
    let end = path[start...].firstIndex(of: slash) ?? path.count
    func next(_ child: Int) -> [Int] {
      end == path.count ? nodes[child].routes : walk(child, path, end + 1, &spans)
    }
    for literal in nodes[node].literals where literal.segment.elementsEqual(path[start..<end]) {
      let found = next(literal.node)
      if !found.isEmpty { return found }
    }
    guard let parameter = nodes[node].parameter, end > start else { return [] }
    spans.append(start..<end)
    let found = next(parameter)
    if found.isEmpty { spans.removeLast() }
    return found
  }

  private func parameters(of index: Int, _ spans: [Range<Int>], in path: String) -> PathParameters {
    guard !spans.isEmpty else { return PathParameters() }
    var path = path
    return path.withUTF8 { bytes in
      PathParameters(
        zip(names[index], spans).map { name, span in
          // What is still encoded was checked when the request was parsed; a path made by hand stays as it is.
          let value = UnsafeBufferPointer(rebasing: bytes[span])
          let decoded = value.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(value) : nil
          return (name, decoded ?? String(decoding: value, as: UTF8.self))
        })
    }
  }

  // MARK: Answers of the router's own

  private func allowed(_ candidates: [Int]) -> [String] {
    let methods = Set(candidates.map { routes[$0].method })
    return methods.union(methods.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]).sorted()
  }

  private func options(_ candidates: [Int]) -> Response {
    var response = Response(status: 204)
    response.headers.add("Allow", allowed(candidates).joined(separator: ", "))
    return response
  }

  private func notAllowed(_ candidates: [Int], _ request: Request) -> Response {
    let allowed = allowed(candidates)
    var response = failure(RoutingError.methodNotAllowed(allowed: allowed), request)
    response.headers.set("Allow", allowed.joined(separator: ", "))
    return response
  }

  private var slash: UInt8 { UInt8(ascii: "/") }
}

/// Where a segment of a path may lead on to.
private struct RouteNode: Sendable {
  var literals: [(segment: [UInt8], node: Int)] = []
  var parameter: Int?
  var routes: [Int] = []
}

extension Reply {
  fileprivate func labelled(_ label: RouteLabel) -> Reply {
    switch self {
    case .now(var response):
      response.route = label
      return .now(response)
    case .later(let work):
      return .later {
        var response = await work()
        response.route = label
        return response
      }
    case .handedOff(let start):
      return .handedOff { answer in
        start { made in
          var response = made
          response.route = label
          answer(response)
        }
      }
    case .prepared(let response):
      response.route = label
      return self
    }
  }
}
