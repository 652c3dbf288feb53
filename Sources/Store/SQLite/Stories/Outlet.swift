import Foundation

/// Who publishes under a link: its host, without the names that sites put before it.
enum Outlet {
  private static let prefixes = ["www.", "m.", "mobile.", "amp.", "edition.", "en.", "english."]
  /// They lead to articles of others.
  private static let aggregators: Set<String> = ["news.google.com", "feedproxy.google.com", "feeds.feedburner.com"]

  /// Nil where the link tells nothing of it.
  static func site(_ url: String) -> String? {
    guard let parts = URLComponents(string: url), ["http", "https"].contains(parts.scheme?.lowercased()),
      var host = parts.host?.lowercased(), !aggregators.contains(host)
    else { return nil }
    for prefix in prefixes where host.hasPrefix(prefix) && host.dropFirst(prefix.count).contains(".") {
      host.removeFirst(prefix.count)
    }
    return host.isEmpty ? nil : "site:\(host)"
  }
}
