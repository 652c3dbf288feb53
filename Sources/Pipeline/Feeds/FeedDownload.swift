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
    let url: String
    let response: FetchResponse
    let feed: ParsedFeed
  }

  private static let accept =
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, "
    + "text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"
  /// Of the feeds that a page names, so many are tried.
  private static let mostTries = 3

  /// - Throws: `PipelineError.fetchFailed`.
  func fetch(_ url: String, etag: String? = nil, lastModified: String? = nil) async throws(PipelineError)
    -> FetchResponse
  {
    let request = FetchRequest(url: url, etag: etag, lastModified: lastModified, accept: FeedDownload.accept)
    do throws(FetchError) {
      return try await fetcher.fetch(request)
    } catch {
      throw .fetchFailed(url: url, reason: "\(error)", isRefusal: error.isRefusal)
    }
  }

  /// The feed at an address, or, where that is a page, the first feed that it names and that is one.
  /// - Throws: `PipelineError.fetchFailed`, `.notAFeed`.
  func feed(at url: String, searchesPages: Bool) async throws -> Document {
    let response = try await page(url)
    do {
      return Document(url: url, response: response, feed: try await parse(response))
    } catch FeedError.html where searchesPages {
      for link in await feedLinks(response).prefix(FeedDownload.mostTries) where link.url != url {
        if let document = try? await feed(at: link.url, searchesPages: false) { return document }
      }
      throw PipelineError.notAFeed(url: url, reason: "it is an HTML page, and names no feed that can be read")
    } catch let error as FeedError {
      throw PipelineError.notAFeed(url: url, reason: "\(error)")
    }
  }

  /// Any answer of 200.
  /// - Throws: `PipelineError.fetchFailed`.
  func page(_ url: String) async throws -> FetchResponse {
    let response = try await fetch(url)
    guard response.status == 200 else {
      throw PipelineError.fetchFailed(url: url, reason: "the server answered \(response.status)", isRefusal: false)
    }
    return response
  }

  /// - Throws: `FeedError`.
  func parse(_ response: FetchResponse) async throws -> ParsedFeed {
    try await pool.run {
      try FeedParser.parse(response.body, contentType: response.contentType, url: response.url)
    }
  }

  func feedLinks(_ response: FetchResponse) async -> [FeedLink] {
    await pool.run {
      PageParser.feedLinks(response.body, contentType: response.contentType, url: response.url)
    }
  }
}
