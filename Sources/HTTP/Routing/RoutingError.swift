/// Why no route took a request.
public enum RoutingError: Error, Equatable {
  /// No route has that path: 404.
  case notFound
  /// The path has routes, but none with that method: 405. The router itself adds `Allow`.
  case methodNotAllowed(allowed: [String])
}
