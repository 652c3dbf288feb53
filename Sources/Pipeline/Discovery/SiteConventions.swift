import Foundation

/// Where sites of a known kind keep the feed of a page, by its address alone.
enum SiteConventions {
  /// Absolute, best first, four at most; empty for any other site.
  static func feeds(of url: String) -> [String] {
    guard let page = PageAddress(url) else { return [] }
    let found = kinds.lazy.map { $0(page) }.first { !$0.isEmpty } ?? []
    return Array(found.prefix(4))
  }

  private typealias Kind = @Sendable (PageAddress) -> [String]

  private static let kinds: [Kind] = [
    youTube, gitHub, gitLab, forgejo, reddit, medium, devTo, stackExchange, bluesky, hostedBlog, mastodon,
  ]

  // MARK: Video and code

  private static let youTube: Kind = { page in
    guard page.isAt("youtube.com") else { return [] }
    let base = "https://www.youtube.com/feeds/videos.xml?"
    if let list = page.query("list") { return [base + "playlist_id=" + list] }
    guard page.path.count > 1 else { return [] }
    switch page.path[0] {
    case "channel": return [base + "channel_id=" + page.path[1]]
    case "user": return [base + "user=" + page.path[1]]
    // The page of a handle names its channel's feed.
    default: return []
    }
  }

  private static let gitHub: Kind = { page in
    guard page.host == "github.com", let owner = page.path.first else { return [] }
    guard page.path.count > 1 else { return ["https://github.com/\(owner).atom"] }
    let base = "https://github.com/\(owner)/\(page.path[1])/"
    switch page.path.count > 2 ? page.path[2] : "" {
    case "tags": return [base + "tags.atom"]
    case "discussions": return [base + "discussions.atom"]
    case "commits" where page.path.count > 3: return [base + page.path[2...].joined(separator: "/") + ".atom"]
    case "commits": return [base + "commits.atom"]
    default: return [base + "releases.atom", base + "tags.atom", base + "commits.atom"]
    }
  }

  private static let gitLab: Kind = { page in
    guard page.host == "gitlab.com" || page.host.hasPrefix("gitlab.") else { return [] }
    let project = page.path.prefix { $0 != "-" }.joined(separator: "/")
    guard !project.isEmpty else { return [] }
    let base = page.root + "/" + project
    guard project.contains("/") else { return [base + ".atom"] }
    let rest = page.path.drop { $0 != "-" }.dropFirst()
    if rest.first == "commits", rest.count > 1 {
      return [base + "/-/commits/" + rest.dropFirst().joined(separator: "/") + "?format=atom"]
    }
    return [base + "/-/releases.atom", base + "/-/tags?format=atom", base + ".atom"]
  }

  /// Codeberg and others that run Forgejo or Gitea under a telling name.
  private static let forgejo: Kind = { page in
    let isForge = page.host == "codeberg.org" || ["gitea.", "forgejo."].contains { page.host.hasPrefix($0) }
    guard isForge, let owner = page.path.first else { return [] }
    guard page.path.count > 1 else { return ["\(page.root)/\(owner).rss"] }
    let base = "\(page.root)/\(owner)/\(page.path[1])"
    return [base + "/releases.rss", base + ".rss"]
  }

  // MARK: Communities

  private static let reddit: Kind = { page in
    guard page.isAt("reddit.com"), page.path.count > 1, ["r", "u", "user"].contains(page.path[0]) else { return [] }
    return ["https://www.reddit.com/" + page.path.joined(separator: "/") + "/.rss"]
  }

  private static let stackExchange: Kind = { page in
    let hosts = ["stackoverflow.com", "stackexchange.com", "serverfault.com", "superuser.com", "askubuntu.com"]
    guard hosts.contains(where: { page.isAt($0) }) else { return [] }
    guard page.path.count > 2, page.path[0] == "questions", page.path[1] == "tagged" else {
      return [page.root + "/feeds"]
    }
    return ["\(page.root)/feeds/tag?tagnames=\(page.path[2])&sort=newest"]
  }

  private static let bluesky: Kind = { page in
    guard page.host == "bsky.app", page.path.count > 1, page.path[0] == "profile" else { return [] }
    return ["https://bsky.app/profile/\(page.path[1])/rss"]
  }

  /// Any server: accounts are at `/@name`, hashtags at `/tags/name`. An account of another server is not its own.
  private static let mastodon: Kind = { page in
    let others = ["youtube.com", "tiktok.com", "threads.net", "threads.com"]
    guard let first = page.path.first, !others.contains(where: { page.isAt($0) }) else { return [] }
    if first.hasPrefix("@"), !first.dropFirst().contains("@"), first.count > 1 { return ["\(page.root)/\(first).rss"] }
    if first == "tags", page.path.count == 2 { return ["\(page.root)/tags/\(page.path[1]).rss"] }
    return []
  }

  // MARK: Blogs

  private static let medium: Kind = { page in
    if page.host.hasSuffix(".medium.com"), page.host != "www.medium.com" { return [page.root + "/feed"] }
    guard page.isAt("medium.com"), let first = page.path.first else { return [] }
    if first == "tag", page.path.count > 1 { return ["https://medium.com/feed/tag/" + page.path[1]] }
    return ["https://medium.com/feed/" + first]
  }

  private static let devTo: Kind = { page in
    guard page.host == "dev.to", let user = page.path.first else { return [] }
    return user == "t" && page.path.count > 1
      ? ["https://dev.to/feed/tag/" + page.path[1]] : ["https://dev.to/feed/" + user]
  }

  private static let hostedBlog: Kind = { page in
    if page.host.hasSuffix(".substack.com") { return [page.root + "/feed"] }
    if page.host.hasSuffix(".blogspot.com") || page.host.contains(".blogspot.") {
      return [page.root + "/feeds/posts/default"]
    }
    if page.host.hasSuffix(".tumblr.com") { return [page.root + "/rss"] }
    guard page.host.hasSuffix(".wordpress.com") else { return [] }
    let isList = ["category", "tag", "author"].contains(page.path.first ?? "")
    return [page.root + (isList ? "/" + page.path.joined(separator: "/") : "") + "/feed/"]
  }
}

/// A page's address in parts; the path's segments as they stand.
struct PageAddress {
  let host: String
  /// Scheme, host and port.
  let root: String
  let path: [String]
  private let items: [URLQueryItem]

  init?(_ url: String) {
    guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(),
      let host = parts.host?.lowercased(), !host.isEmpty
    else { return nil }
    self.host = host
    root = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
    path = parts.percentEncodedPath.split(separator: "/").map(String.init)
    items = parts.percentEncodedQueryItems ?? []
  }

  /// The host, or one below it (`www.`, `m.`, `old.`).
  func isAt(_ name: String) -> Bool { host == name || host.hasSuffix("." + name) }

  func query(_ name: String) -> String? { items.first { $0.name == name }?.value }
}
