/// What two links are compared by, so that the same page has one: scheme and host in lower case, no default port, no
/// fragment, `/` for an empty path, and without the parameters that only tell where a visitor came from. Nothing else
/// is touched: other parameters, their order and a slash at the end may mean another page (RFC 3986, section 6.2).
enum LinkKey {
  /// Of a feed's URL, which names no user: two users' feeds may have one address.
  static func key(_ link: String, user: String?) -> String {
    guard let user, let scheme = link.firstRange(of: "://") else { return key(link) }
    let name = user.utf8.map { byte in
      "/?#@:%".utf8.contains(byte) ? "%" + String(byte, radix: 16) : String(UnicodeScalar(byte))
    }
    return key(link[..<scheme.upperBound] + name.joined() + "@" + link[scheme.upperBound...])
  }

  static func key(_ link: String) -> String {
    let url = link.prefix { $0 != "#" }
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return String(url) }
    let scheme = url[..<colon].lowercased()
    let rest = url[url.index(colon, offsetBy: 3)...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let pathAndQuery = rest[authority.endIndex...]
    let path = pathAndQuery.prefix { $0 != "?" }
    let query = keptQuery(pathAndQuery[path.endIndex...].dropFirst())
    return "\(scheme)://\(host(authority, scheme: scheme))\(path.isEmpty ? "/" : path)\(query)"
  }

  private static func host(_ authority: Substring, scheme: String) -> String {
    // What stands before the @ is a user's name and password, where case counts.
    let user = authority.lastIndex(of: "@").map { authority[...$0] } ?? ""
    var host = authority.dropFirst(user.count).lowercased()
    if let port = ["http": ":80", "https": ":443"][scheme], host.hasSuffix(port) { host.removeLast(port.count) }
    return user + host
  }

  private static func keptQuery(_ query: Substring) -> String {
    let kept = query.split(separator: "&").filter { !isTracking($0.prefix { $0 != "=" }.lowercased()) }
    return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
  }

  private static func isTracking(_ name: String) -> Bool {
    name.hasPrefix("utm_") || name == "fbclid" || name == "gclid"
  }
}
