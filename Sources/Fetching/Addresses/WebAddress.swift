import CCurl

/// An `http` or `https` URL, taken apart by libcurl's own parser, so that nothing is understood in two ways.
struct WebAddress {
  /// Without user, password and fragment.
  let url: String
  let host: String
  /// Scheme, host and port.
  let origin: String
  let user: String?
  let password: String?

  /// - Throws: `.badURL`.
  init(_ text: String) throws(FetchError) {
    guard let parts = CurlURL(text), let scheme = parts.get(CURLUPART_SCHEME), scheme == "http" || scheme == "https",
      let host = parts.get(CURLUPART_HOST), !host.isEmpty
    else { throw .badURL(CurlURL.withoutCredentials(text)) }
    (user, password) = (parts.get(CURLUPART_USER, CURLU_URLDECODE), parts.get(CURLUPART_PASSWORD, CURLU_URLDECODE))
    self.host = host.lowercased()
    origin = "\(scheme)://\(self.host):\(parts.get(CURLUPART_PORT, CURLU_DEFAULT_PORT) ?? "")"
    parts.remove(CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT)
    guard let url = parts.get(CURLUPART_URL) else { throw .badURL(CurlURL.withoutCredentials(text)) }
    self.url = url
  }

  /// The URL with the user and password that were given for another one of the same server.
  func url(withCredentialsOf other: WebAddress) -> String {
    guard origin == other.origin, let user = other.user, let parts = CurlURL(url) else { return url }
    parts.set(CURLUPART_USER, user)
    if let password = other.password { parts.set(CURLUPART_PASSWORD, password) }
    return parts.get(CURLUPART_URL) ?? url
  }
}
