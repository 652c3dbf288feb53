/// Fetches pages that nobody has named to us, an article behind a feed's entry for instance: as robots.txt allows, for
/// every address on the way.
///
/// ```swift
/// let pages = PageFetcher(fetcher: fetcher)
/// let page = try await pages.fetch(FetchRequest(url: entry.url, accept: "text/html"))
/// ```
public struct PageFetcher: Sendable {
  private let fetcher: Fetcher
  private let robots: RobotsGuard

  public init(fetcher: Fetcher, robots: RobotsGuard) { (self.fetcher, self.robots) = (fetcher, robots) }

  /// - Throws: `FetchError.disallowedByRobots` beside all that `Fetcher.fetch` throws.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    var hop = request
    hop.followsRedirects = false
    var statuses: [Int] = []
    while true {
      try await robots.check(hop.url)
      var response = try await fetcher.fetch(hop)
      guard request.followsRedirects, Redirect.isOne(response.status),
        let location = response.location
      else {
        response.movedTo = Redirect.arePermanent(statuses) ? response.url : nil
        return response
      }
      statuses.append(response.status)
      guard statuses.count <= max(fetcher.maxRedirects, 0) else { throw .tooManyRedirects(fetcher.maxRedirects) }
      guard let next = try? WebAddress(location) else { throw .forbiddenRedirect(location) }
      if try !WebAddress(hop.url).sharesCredentials(with: next) { hop.credentials = nil }
      hop.url = next.url
    }
  }
}
