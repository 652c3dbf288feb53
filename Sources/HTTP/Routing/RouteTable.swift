/// The search for a route: a trie over the path's segments, literals before parameters. It knows nothing of what routes
/// do, so that no generic code runs for a request.
@usableFromInline
struct RouteTable: Sendable {
  @usableFromInline
  enum Match {
    case route(Int, PathParameters, RouteLabel)
    /// What the table itself answers: OPTIONS.
    case answer(Response, RouteLabel?)
    case failure(RoutingError, RouteLabel?)
  }

  /// Where a segment of a path may lead on to.
  private struct Node: Sendable {
    var literals: [(segment: [UInt8], node: Int)] = []
    var parameter: Int?
    var routes: [Int] = []
  }

  private let methods: [String]
  private let labels: [RouteLabel]
  /// The parameters of each route, in the order of its pattern.
  private let names: [[String]]
  private var nodes = [Node()]

  /// - Parameter routes: where two are the same, the first answers.
  init(_ routes: [(method: String, pattern: String)]) {
    methods = routes.map(\.method)
    names = routes.map { route in
      route.pattern.split(separator: "/").filter { $0.first == "{" }.map { String($0.dropFirst().dropLast()) }
    }
    var first: [String: Int] = [:]
    labels = routes.enumerated().map { index, route in
      let known = first[route.pattern] ?? index
      first[route.pattern] = known
      return RouteLabel(pattern: route.pattern, index: known)
    }
    for (index, route) in routes.enumerated() { insert(index, route.pattern) }
  }

  @usableFromInline
  func match(_ request: Request) -> Match {
    if request.path == "*", request.method == "OPTIONS" { return .answer(options(Array(methods.indices)), nil) }
    var (path, spans) = (request.path, [Range<Int>]())
    let candidates = path.withUTF8 { $0.first == slash ? walk(0, $0, 1, &spans) : [] }
    guard let first = candidates.first else { return .failure(.notFound, nil) }
    let method = request.method == "HEAD" ? "GET" : request.method
    if let index = candidates.first(where: { methods[$0] == method }) {
      return .route(index, parameters(of: index, spans, in: path), labels[first])
    }
    if method == "OPTIONS" { return .answer(options(candidates), labels[first]) }
    return .failure(.methodNotAllowed(allowed: allowed(candidates)), labels[first])
  }

  // MARK: The trie

  private mutating func insert(_ index: Int, _ pattern: String) {
    var node = 0
    for segment in pattern.utf8.dropFirst().split(separator: slash, omittingEmptySubsequences: false) {
      node = child(of: node, for: Array(segment))
    }
    nodes[node].routes.append(index)
  }

  private mutating func child(of node: Int, for segment: [UInt8]) -> Int {
    let isParameter = segment.first == UInt8(ascii: "{")
    let known = isParameter ? nodes[node].parameter : nodes[node].literals.first { $0.segment == segment }?.node
    if let known { return known }
    nodes.append(Node())
    if isParameter {
      nodes[node].parameter = nodes.count - 1
    } else {
      nodes[node].literals.append((segment, nodes.count - 1))
    }
    return nodes.count - 1
  }

  /// The routes of the path, and where its parameters stand in it. A literal that leads nowhere is given up for the
  /// parameter beside it.
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

  // MARK: What is allowed

  private func allowed(_ candidates: [Int]) -> [String] {
    let methods = Set(candidates.map { self.methods[$0] })
    return methods.union(methods.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]).sorted()
  }

  private func options(_ candidates: [Int]) -> Response {
    var response = Response(status: 204)
    response.headers.add("Allow", allowed(candidates).joined(separator: ", "))
    return response
  }

  private var slash: UInt8 { UInt8(ascii: "/") }
}
