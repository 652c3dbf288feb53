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
  public var concurrentPerHost = 2
  /// Also loopback, private and link-local addresses: for feeds inside one's own network.
  public var allowsPrivateAddresses = false

  public init(userAgent: String = "Rapporteur/0.1") { self.userAgent = userAgent }
}
