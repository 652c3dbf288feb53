/// Finds the feeds that a page names.
struct FeedLinkFinder {
  private let tree: HTMLTree
  private let base: PageURL

  init(_ tree: HTMLTree, url: String?) { (self.tree, base) = (tree, PageURL(tree, url: url)) }

  /// Those that are declared come before links that merely look like it, and feeds of comments last of their kind.
  func links() -> [FeedLink] {
    let declared = tree.nodes.indices.compactMap { declaredLink($0) }
    let linked = tree.nodes.indices.compactMap { anchor($0) }
    var seen: Set<String> = []
    return (commentsLast(declared) + commentsLast(linked)).filter { seen.insert($0.url).inserted }
  }

  private func commentsLast(_ links: [FeedLink]) -> [FeedLink] {
    let isOfComments = { (link: FeedLink) in "\(link.url) \(link.title ?? "")".lowercased().contains("comment") }
    return links.filter { !isOfComments($0) } + links.filter(isOfComments)
  }

  // MARK: Declared

  /// `<link rel="alternate" type="application/rss+xml" href=…>` (HTML Living Standard, 4.6.7.1, and RSS Autodiscovery).
  private func declaredLink(_ index: Int) -> FeedLink? {
    guard tree[index].element == .link, let relation = tree.attribute("rel", of: index)?.lowercased(),
      let url = tree.attribute("href", of: index).flatMap({ absolute($0) })
    else { return nil }
    let relations = relation.split { $0.isWhitespace }
    let type = tree.attribute("type", of: index).map { mediaType($0) }
    let isFeed =
      relations.contains("feed") || (relations.contains("alternate") && type.map { isFeedType($0, url) } ?? false)
    return isFeed ? FeedLink(url: url, title: title(index), type: type) : nil
  }

  private func mediaType(_ type: String) -> String {
    type.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
  }

  private func isFeedType(_ type: String, _ url: String) -> Bool {
    switch type {
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
      "application/x-rss+xml", "application/x-atom+xml", "text/rss+xml":
      true
    // Of these an alternate version may be anything.
    case "application/xml", "text/xml", "application/json": looksLikeFeed(url)
    default: false
    }
  }

  private func title(_ index: Int) -> String? {
    let title = tree.attribute("title", of: index).map { TextFlow.folded(Array($0.utf8)) } ?? ""
    return title.isEmpty ? nil : title
  }

  // MARK: Linked

  private func anchor(_ index: Int) -> FeedLink? {
    guard tree[index].element == .a, let link = tree.attribute("href", of: index), let url = absolute(link) else {
      return nil
    }
    let text = tree.plainText(index)
    let isNamed = ["rss", "atom", "rss feed", "atom feed", "xml feed", "json feed", "feed"].contains(text.lowercased())
    let isFeed = looksLikeFeed(url) || link.lowercased().hasPrefix("feed:") || (isNamed && !isPage(url))
    guard isFeed else { return nil }
    return FeedLink(url: url, title: title(index) ?? (text.isEmpty ? nil : text), type: nil)
  }

  private func isPage(_ url: String) -> Bool {
    let path = path(url)
    return path.hasSuffix(".html") || path.hasSuffix(".htm") || path.hasSuffix(".php") && !url.contains("?")
  }

  private func path(_ url: String) -> Substring { url.lowercased().prefix { $0 != "?" && $0 != "#" }[...] }

  private func looksLikeFeed(_ url: String) -> Bool {
    let lowered = url.lowercased()
    if lowered.contains("?feed=") || lowered.contains("&feed=") || lowered.contains("format=rss") { return true }
    let parts = path(url).split(separator: "/")
    // Scheme and host are the first two.
    guard parts.count > 2, let last = parts.last else { return lowered.contains("//feeds.feedburner.") }
    if ["feed", "rss", "atom", "rss2", "rdf", "feeds"].contains(last) { return true }
    let name = last.split(separator: ".")
    guard name.count > 1, let ending = name.last else { return lowered.contains("//feeds.") }
    if ["rss", "atom", "rdf"].contains(ending) { return true }
    guard ending == "xml" || ending == "json" else { return false }
    return ["feed", "rss", "atom", "index"].contains { name[0].contains($0) } && !name[0].contains("sitemap")
      && !(ending == "json" && name[0] == "index")
  }

  /// `feed:` stands for `http:`, or before the whole address.
  private func absolute(_ link: String) -> String? {
    let trimmed = link.drop { $0.isWhitespace }
    guard trimmed.prefix(5).lowercased() == "feed:" else { return base.absolute(link) }
    let rest = trimmed.dropFirst(5)
    return base.absolute(rest.hasPrefix("//") ? "http:" + rest : String(rest))
  }
}
