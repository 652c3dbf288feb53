/// Fetches URLs over libcurl's multi interface, on one thread of its own.
///
/// ```swift
/// let fetcher = Fetcher()
/// let answer = try await fetcher.fetch(FetchRequest(url: "https://news.example/feed.xml", etag: known.etag))
/// if answer.status == 200 { … }
/// ```
public final class Fetcher: Sendable {
  public init(options: FetchOptions = FetchOptions()) {}

  /// Any status the server gives is an answer; what is no answer is thrown.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    // Interface only, until the fetching loop lands.
    throw .cannotConnect("not built yet")
  }
}
