import CCurl
public import News

/// An `http` or `https` URL, taken apart by libcurl's own parser, so that nothing is understood in two ways.
public struct WebAddress: Hashable, Sendable {
  /// Without user, password and fragment.
  public let url: String
  /// In lower case; numbers that mean an IPv4 address as that address, IPv6 in brackets.
  public let host: String
  /// Scheme, host and port.
  public let origin: String
  /// Path and query, as they are sent.
  public let target: String
  public let port: Int
  /// Those that stand in the URL.
  public let credentials: Credentials?
  private let isSecure: Bool

  /// - Throws: `FetchError.badURL`.
  public init(_ text: String) throws(FetchError) {
    guard let parts = CurlURL(text), let scheme = parts.get(CURLUPART_SCHEME), scheme == "http" || scheme == "https",
      let host = parts.get(CURLUPART_HOST), !host.isEmpty,
      let port = parts.get(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap({ Int($0) })
    else { throw .badURL(CurlURL.withoutCredentials(text)) }
    let (user, password) = (parts.get(CURLUPART_USER, CURLU_URLDECODE), parts.get(CURLUPART_PASSWORD, CURLU_URLDECODE))
    credentials = user == nil && password == nil ? nil : Credentials(user: user ?? "", password: password ?? "")
    (self.host, self.port, isSecure) = (host.lowercased(), port, scheme == "https")
    origin = "\(scheme)://\(self.host):\(port)"
    parts.remove(CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT)
    target = (parts.get(CURLUPART_PATH) ?? "/") + (parts.get(CURLUPART_QUERY).map { "?" + $0 } ?? "")
    guard let url = parts.get(CURLUPART_URL) else { throw .badURL(CurlURL.withoutCredentials(text)) }
    self.url = url
  }

  /// The absolute URL that a reference means here (RFC 3986, section 5); nil where it means none.
  public func resolve(_ reference: String) -> String? {
    guard let parts = CurlURL(url), parts.follow(reference) else { return nil }
    return parts.get(CURLUPART_URL)
  }

  /// For messages: what was meant to be a URL, with all that may be a password left out.
  public static func withoutCredentials(_ text: String) -> String { CurlURL.withoutCredentials(text) }

  /// Whether credentials for this address may be sent to the other one: it is the same server, or its port for TLS.
  public func sharesCredentials(with other: WebAddress) -> Bool {
    origin == other.origin || (host == other.host && port == 80 && other.port == 443 && other.isSecure)
  }

  /// Whether the other one is at the same site by its name, with or without `www.`, and no less secure.
  public func isSameSite(as other: WebAddress) -> Bool {
    func name(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }
    return name(host) == name(other.host) && (other.isSecure || !isSecure)
  }
}
