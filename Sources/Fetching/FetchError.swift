/// Why there was no answer, or none that we take.
public enum FetchError: Error, Hashable, Sendable {
  case badURL(String)
  case unknownHost(String)
  case cannotConnect(String)
  /// A private, loopback, link-local or otherwise special address, which is not fetched unless that is allowed.
  case privateAddress(host: String, address: String)
  /// A port of another protocol.
  case forbiddenPort(Int)
  /// The site's robots.txt asks that this address be left alone.
  case disallowedByRobots(String)
  case tls(String)
  case tooManyRedirects(Int)
  /// A redirect to something other than `http` or `https`.
  case forbiddenRedirect(String)
  /// Bytes.
  case tooLarge(limit: Int)
  /// Seconds.
  case timedOut(after: Int)
  /// The answer broke off or made no sense.
  case broken(String)
  /// The fetcher was stopped, or the task cancelled.
  case cancelled

  /// We would not ask, rather than could not.
  public var isRefusal: Bool {
    switch self {
    case .badURL, .privateAddress, .forbiddenPort, .disallowedByRobots, .forbiddenRedirect: true
    default: false
    }
  }
}

extension FetchError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badURL(let url): "'\(url)' is no http or https URL"
    case .unknownHost(let host): "the host \(host) does not resolve"
    case .cannotConnect(let reason): "no connection: \(reason)"
    case .privateAddress(let host, let address):
      "\(host) is at \(address), which is not a public address; --allow-private-addresses allows it"
    case .forbiddenPort(let port): "port \(port) is another protocol's, and never asked"
    case .disallowedByRobots(let url): "the site's robots.txt asks that \(url) not be fetched by programs"
    case .tls(let reason): "the TLS connection failed: \(reason)"
    case .tooManyRedirects(let limit): "more than \(limit) redirects"
    case .forbiddenRedirect(let url): "redirected to \(url), which is neither http nor https"
    case .tooLarge(let limit): "the answer is larger than \(limit) bytes"
    case .timedOut(let seconds): "no complete answer within \(seconds) seconds"
    case .broken(let reason): "the answer is broken: \(reason)"
    case .cancelled: "the fetch was cancelled"
    }
  }
}
