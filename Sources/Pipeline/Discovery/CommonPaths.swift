/// Where sites that do not name their feed most often have it.
enum CommonPaths {
  private static let paths = ["/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss", "/feed.json"]

  /// Absolute; below the page first, as WordPress has it.
  static func feeds(of url: String) -> [String] {
    guard let page = PageAddress(url) else { return [] }
    let below = page.path.isEmpty ? [] : [page.root + "/" + page.path.joined(separator: "/") + "/feed/"]
    return below + paths.map { page.root + $0 }
  }
}
