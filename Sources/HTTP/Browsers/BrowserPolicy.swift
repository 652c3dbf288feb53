/// What pages in browsers may do here: a browser sends requests in the name of whatever page its user has open, to
/// servers on loopback and in private networks too. Clients that are no browsers are not touched by the first two.
public struct BrowserPolicy: Sendable {
  /// Whether a page of another origin is refused that wants to write (403).
  public var guardsWrites = false
  /// Under which names the server may be asked (421 for others): against pages whose name an attacker has pointed to
  /// this server's address, which makes them of one origin with it ("DNS rebinding").
  public var hosts = HostRule.any
  /// Pages of which other origins may read the answers (CORS, as of the Fetch standard). Never writes.
  public var readers = OriginRule.none

  /// Everything is allowed, and no page of another origin reads anything.
  public init() {}

  /// The answer to a request that is refused, in the place of the handler's.
  func refusal(of request: Request, from peer: Peer) -> Response? {
    if let host = hosts.refusedHost(of: request, from: peer) {
      return .problem(421, "This server is not known as '\(host)'; it can be told to be, by --allowed-host")
    }
    if guardsWrites, Self.isForeignWrite(request) {
      return .problem(403, "A page of another origin may not write here")
    }
    return nil
  }

  /// As browsers since 2023 tell by `Sec-Fetch-Site` where they trust the connection, and all by `Origin`.
  private static func isForeignWrite(_ request: Request) -> Bool {
    if request.isSafe { return false }
    if let site = request.headers["Sec-Fetch-Site"] { return site != "same-origin" && site != "none" }
    guard let origin = request.headers["Origin"] else { return false }
    guard let scheme = origin.firstRange(of: "://"), let host = request.headers["Host"] else { return true }
    return origin[scheme.upperBound...].lowercased() != host.lowercased()
  }
}

extension Request {
  /// Whether its method only reads (RFC 9110, section 9.2.1).
  var isSafe: Bool { method == "GET" || method == "HEAD" || method == "OPTIONS" }
}
