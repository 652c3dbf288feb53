/// What the fetcher grants to servers.
public struct FetchOptions: Sendable {
  /// Says who asks, and where to complain.
  public var userAgent: String
  /// Seconds until a connection stands.
  public var connectTimeout = 10
  /// Seconds for the whole of a fetch.
  public var timeout = 30
  /// Bytes of a decoded body.
  public var maxBytes = 20 << 20
  public var maxRedirects = 5
  /// Fetches at once, and to one host.
  public var concurrent = 16
  public var concurrentPerHost = 1
  /// Seconds from the end of a fetch to the start of the next from the same host.
  public var pausePerHost = 1.0
  /// Seconds for which a resolved name is remembered.
  public var nameLifetime = 300
  /// Also loopback, private and link-local addresses: for feeds inside one's own network.
  public var allowsPrivateAddresses = false
  /// For all fetches, `http://`, `https://`, `socks5h://`… and wherever it is; user and password may stand in it.
  public var proxy: String?
  /// A file of certificates (PEM) to trust in place of the system's.
  public var certificates: String?

  public init(userAgent: String = "Rapporteur/0.1") { self.userAgent = userAgent }
}
