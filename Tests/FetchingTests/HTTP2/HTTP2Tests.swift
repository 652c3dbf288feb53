import Fetching
import Testing

/// HTTP/2 over TLS, agreed on by ALPN (RFC 7301).
@Suite struct HTTP2Tests {
  private static let feed = "<rss version='2.0'><channel><title>Herring</title></channel></rss>"

  @Test func feedsAreFetchedOverOneConnectionOfHTTP2() async throws {
    let site = try HTTP2Site(answer: Self.feed)
    let fetcher = Fetcher(options: .local { $0.certificates = site.certificate })
    for path in ["/a", "/b", "/c"] {
      let answer = try await fetcher.fetch(site.base + path)
      #expect(answer.status == 200)
      #expect(answer.contentType == "application/rss+xml")
      #expect(answer.body == Array(Self.feed.utf8))
    }
    // Requests of one connection have odd numbers in their order (RFC 9113, section 5.1.1).
    #expect(site.streams == [[1, 3, 5]])
  }

  @Test func aCertificateThatNobodyVouchesForIsRefused() async throws {
    let site = try HTTP2Site(answer: Self.feed)
    do throws(FetchError) {
      _ = try await Fetcher(options: .local()).fetch(site.base + "/")
      Issue.record("taken for an answer")
    } catch {
      guard case .tls = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(site.streams == [])
  }
}
