/// Which other origins' pages may read (CORS).
public enum OriginRule: Sendable {
  case none
  case any
  /// As browsers write them: `https://news.example`, with a port where it is not the scheme's own.
  case only(Set<String>)

  /// The fields for the answer to `request`, each with CR LF.
  func fields(for request: Request) -> [UInt8] {
    switch self {
    case .none: return []
    case .any: return request.headers["Origin"] == nil ? [] : Self.grant("*", request)
    case .only(let origins):
      guard request.isSafe else { return [] }
      // A cache must not give one origin's answer to another.
      let vary = Array("Vary: Origin\r\n".utf8)
      guard let origin = request.headers["Origin"], origins.contains(origin) else { return vary }
      return vary + Self.grant(origin, request)
    }
  }

  private static func grant(_ origin: String, _ request: Request) -> [UInt8] {
    let allowed = "Access-Control-Allow-Origin: \(origin)\r\n"
    switch request.method {
    case "GET", "HEAD": return Array((allowed + exposed).utf8)
    case "OPTIONS":
      // A browser's question whether it may send a request (the preflight), or just a request.
      guard let method = request.headers["Access-Control-Request-Method"] else { return Array(allowed.utf8) }
      return method == "GET" || method == "HEAD" ? Array((allowed + preflight).utf8) : []
    default: return []
    }
  }

  private static let exposed =
    "Access-Control-Expose-Headers: Content-Disposition, ETag, Link, Location, Retry-After, X-Request-Id\r\n"
  private static let preflight = """
    Access-Control-Allow-Methods: GET, HEAD\r
    Access-Control-Allow-Headers: Cache-Control, If-Modified-Since, If-None-Match, Last-Event-ID, X-Request-Id\r
    Access-Control-Max-Age: 86400\r

    """
}
