import Feeds
import Fetching
import News
import Pages

/// From the address of a page to the feeds of its site: those that the page names, those that sites of its kind have, and
/// if there are none, those in the places that are most common. No more than some dozen requests are made.
struct FeedFinder: Sendable {
  let download: FeedDownload

  /// Of the feeds that a page names, so many are tried, until one is a feed.
  private static let mostLinks = 3

  /// All feeds, best first. What a page names is not fetched; everything else has been, and is a feed.
  /// - Throws: `PipelineError` where the page can't be had, and nothing is known of its site.
  func all(_ address: FeedAddress) async throws -> [DiscoveredFeed] {
    let conventional = SiteConventions.feeds(of: address.url)
    let page = try await page(address, isNeeded: conventional.isEmpty)
    if let page, let feed = try? await download.parse(page) {
      return [DiscoveredFeed(url: page.url, title: feed.title, type: page.contentType, source: .itself)]
    }
    var found: [DiscoveredFeed] = []
    if let page { found = await links(page).map { DiscoveredFeed(url: $0.url, title: $0.title, type: $0.type) } }
    for url in conventional where !found.contains(where: { $0.url == url }) {
      if let document = await document(url, near: address) { found.append(document.discovered(.convention)) }
    }
    guard found.isEmpty else { return found }
    for url in CommonPaths.feeds(of: page?.url ?? address.url) {
      if let document = await document(url, near: address) { return [document.discovered(.path)] }
    }
    return []
  }

  /// The best feed of a page that was fetched, or could not be.
  /// - Throws: `PipelineError.notAFeed`.
  func best(_ address: FeedAddress, page: FetchResponse?) async throws -> FeedDownload.Document {
    var tries: [String] = []
    if let page { tries = await links(page).prefix(FeedFinder.mostLinks).map(\.url) }
    tries += SiteConventions.feeds(of: address.url)
    tries += CommonPaths.feeds(of: page?.url ?? address.url)
    var tried: Set<String> = [address.url]
    for url in tries where tried.insert(url).inserted {
      if var document = await document(url, near: address) {
        document.page = address.url
        return document
      }
    }
    throw PipelineError.notAFeed(
      url: address.url,
      reason: "it is an HTML page, names no feed that can be read, and none is where sites have theirs")
  }

  /// - Parameter isNeeded: false gives nil for a page that can't be had now.
  private func page(_ address: FeedAddress, isNeeded: Bool) async throws -> FetchResponse? {
    do {
      return try await download.page(address)
    } catch PipelineError.fetchFailed(_, _, isRefusal: false) where !isNeeded {
      return nil
    }
  }

  private func links(_ page: FetchResponse) async -> [FeedLink] { await download.feedLinks(page) }

  /// Nil where there is no feed. Credentials go along within the server.
  private func document(_ url: String, near page: FeedAddress) async -> FeedDownload.Document? {
    guard var address = try? FeedAddress(url) else { return nil }
    let credentials = address.isSameServer(as: page.url) ? page.access.credentials : nil
    address = FeedAddress(address, access: FeedAccess(credentials: credentials, proxy: page.access.proxy))
    return try? await download.feed(at: address, searchesPages: false)
  }
}

extension FeedDownload.Document {
  fileprivate func discovered(_ source: DiscoveredFeed.Source) -> DiscoveredFeed {
    DiscoveredFeed(url: address.url, title: feed.title, type: response.contentType, source: source)
  }
}
