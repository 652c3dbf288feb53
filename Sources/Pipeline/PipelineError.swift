import Fetching

/// Why the pipeline refused or could not do something, in words for the one who asked.
public enum PipelineError: Error, Equatable, Sendable {
  /// The article has neither text nor a title to read.
  case emptyArticle
  /// No `http` or `https` URL.
  case badURL(String)
  /// No URL of a proxy.
  case badProxy(String)
  /// The URL could not be fetched: `reason` is a sentence. `isRefusal` where we would not (a private address),
  /// rather than could not.
  case fetchFailed(url: String, reason: String, isRefusal: Bool)
  /// The URL was fetched, but holds no feed.
  case notAFeed(url: String, reason: String)
  case unknownFeed(id: String)
  /// What should be OPML is none: why.
  case notOPML(reason: String)
  /// The feed was read from a file: there is nothing to fetch again.
  case notFetchable(url: String)
  case unknownMeeting(id: String)
  /// The meeting turned out to be another one.
  case meetingMerged(id: String, into: String)
  /// Meetings that can't be merged: why.
  case wrongMeetings(String)
  /// Articles that can't be split off: why.
  case wrongArticles(String)
  /// Too much is waiting already; try again in that many seconds.
  case busy(retryAfter: Int)
}

extension PipelineError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .emptyArticle: "the article is empty: it needs a text"
    case .badURL(let url): "'\(WebAddress.withoutCredentials(url))' is no http or https URL"
    case .badProxy(let url): "'\(url)' is no URL of a proxy: http, https, socks4, socks4a, socks5 or socks5h"
    case .fetchFailed(let url, let reason, _): "could not fetch \(url): \(reason)"
    case .notAFeed(let url, let reason): "\(url) is no feed: \(reason)"
    case .unknownFeed(let id): "there is no feed '\(id)'"
    case .notOPML(let reason): reason
    case .notFetchable(let url): "\(url) was read from a file and is not fetched"
    case .unknownMeeting(let id): "there is no meeting '\(id)'"
    case .meetingMerged(let id, let target): "the meeting '\(id)' is '\(target)' now"
    case .wrongMeetings(let reason), .wrongArticles(let reason): reason
    case .busy(let seconds): "too much is waiting; try again in \(seconds) seconds"
    }
  }
}
