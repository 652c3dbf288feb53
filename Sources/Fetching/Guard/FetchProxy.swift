import CCurl

/// The address of a proxy.
public enum FetchProxy {
  private static let schemes: Set<String> = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

  /// Whether libcurl can use it: a URL with a host, and one of the schemes it knows.
  public static func isValid(_ text: String) -> Bool {
    guard let parts = CurlURL(text), let scheme = parts.get(CURLUPART_SCHEME), schemes.contains(scheme) else {
      return false
    }
    return parts.get(CURLUPART_HOST)?.isEmpty == false
  }

  /// For showing: without user and password.
  public static func withoutCredentials(_ text: String) -> String {
    guard let parts = CurlURL(text) else { return CurlURL.withoutCredentials(text) }
    parts.remove(CURLUPART_USER, CURLUPART_PASSWORD)
    return parts.get(CURLUPART_URL) ?? CurlURL.withoutCredentials(text)
  }
}
