import Feeds
import Fetching
import News
import Pages

/// Fetches feeds and parses them, and looks for feeds on pages.
struct FeedDownload: Sendable {
  let fetcher: Fetcher
  let pool: ReadingPool

  /// A feed as its server gave it.
  struct Document: Sendable {
    /// The address that was asked for: of the feed itself, where a page named it.
    let address: FeedAddress
    let response: FetchResponse
    let feed: ParsedFeed
    /// The page that led to it; nil where its own address was given.
    var page: String?
  }

  private static let accept =
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, "
    + "text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"

  /// A visit to a feed that is followed.
  static func request(for feed: Feed, isUrgent: Bool) -> FetchRequest {
    var request = FetchRequest(
      url: feed.url, etag: feed.health.etag, lastModified: feed.health.lastModified, accept: accept)
    (request.credentials, request.proxy) = (feed.access.credentials, feed.access.proxy)
    request.isUrgent = isUrgent
    return request
  }

  /// The first visit to an address that somebody named, and waits for.
  static func request(_ address: FeedAddress) -> FetchRequest {
    var request = FetchRequest(url: address.url, accept: accept)
    (request.credentials, request.proxy, request.isUrgent) = (address.access.credentials, address.access.proxy, true)
    return request
  }

  /// - Throws: `PipelineError.fetchFailed`.
  func fetch(_ request: FetchRequest) async throws(PipelineError) -> FetchResponse {
    do throws(FetchError) {
      return try await fetcher.fetch(request)
    } catch {
      throw .fetchFailed(
        url: WebAddress.withoutCredentials(request.url), reason: "\(error)", isRefusal: error.isRefusal)
    }
  }

  /// The feed at an address, or, where that is a page, the first feed that it names and that is one.
  /// - Throws: `PipelineError.fetchFailed`, `.notAFeed`.
  func feed(at address: FeedAddress, searchesPages: Bool) async throws -> Document {
    let response: FetchResponse
    do {
      response = try await page(address)
    } catch PipelineError.fetchFailed(let url, let reason, isRefusal: false)
      where searchesPages && !SiteConventions.feeds(of: address.url).isEmpty
    {
      // Some sites refuse their pages to programs, and not their feeds.
      guard let found = try? await FeedFinder(download: self).best(address, page: nil) else {
        throw PipelineError.fetchFailed(url: url, reason: reason, isRefusal: false)
      }
      return found
    }
    do {
      return Document(address: address, response: response, feed: try await parse(response))
    } catch FeedError.html where searchesPages {
      return try await FeedFinder(download: self).best(address, page: response)
    } catch let error as FeedError {
      throw PipelineError.notAFeed(url: address.url, reason: "\(error)")
    }
  }

  /// Any answer of 200.
  /// - Throws: `PipelineError.fetchFailed`.
  func page(_ address: FeedAddress) async throws -> FetchResponse {
    let response = try await fetch(FeedDownload.request(address))
    guard response.status == 200 else {
      throw PipelineError.fetchFailed(
        url: address.url, reason: "the server answered \(response.status)", isRefusal: false)
    }
    return response
  }

  /// - Throws: `FeedError`.
  func parse(_ response: FetchResponse) async throws -> ParsedFeed {
    try await parse(response.body, contentType: response.contentType, url: response.url)
  }

  /// - Throws: `FeedError`.
  func parse(_ body: [UInt8], contentType: String?, url: String) async throws -> ParsedFeed {
    try await pool.run { try FeedParser.parse(body, contentType: contentType, url: url) }
  }

  func feedLinks(_ response: FetchResponse) async -> [FeedLink] {
    await pool.run {
      PageParser.feedLinks(response.body, contentType: response.contentType, url: response.url)
    }
  }
}
