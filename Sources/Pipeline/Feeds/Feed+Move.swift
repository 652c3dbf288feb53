import Fetching
import News
import Store

extension Feed {
  /// Seconds for which a permanent redirect to another site must have been met before it is remembered: domains lapse,
  /// proxies of hotels and mistakes redirect as well.
  private static let proof: Int64 = 86_400

  /// Notes where this visit's permanent redirects led; nil where there were none. Within a site (by its host's name, and
  /// to TLS) the new address is taken at once, another one when it has lasted for a day.
  mutating func note(redirectTo target: String?, at now: Timestamp, in reader: any StoreReader) throws {
    guard let target, target != url, isWebURL(target), let old = try? WebAddress(url),
      let new = try? WebAddress(target)
    else {
      move = nil
      return
    }
    let since = move.flatMap { $0.url == target ? $0.since : nil } ?? now
    move = FeedMove(url: target, since: since)
    guard old.isSameSite(as: new) || now >= since.adding(seconds: Feed.proof) else { return }
    let credentials = old.sharesCredentials(with: new) ? access.credentials : nil
    guard try reader.feed(url: target, user: credentials?.user) == nil else { return }
    (url, access.credentials, move) = (target, credentials, nil)
  }
}
