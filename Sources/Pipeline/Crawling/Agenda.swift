import Fetching
import News

/// Feeds that are due: which of them may be visited now, so that no host is asked by two visits at once, and one with
/// many feeds holds up no other.
struct Agenda {
  private var queue: FairQueue<Feed>
  /// Those that wait here or are being visited.
  private(set) var known: Set<String> = []
  private(set) var visiting = 0
  /// Until when the feeds of a host are planned that had too many to wait here.
  private var planned: [String: Timestamp] = [:]
  private let secondsPerVisit: Double

  /// Feeds of one host that wait here.
  private static let mostPerHost = 50

  init(_ options: PipelineOptions) {
    queue = FairQueue(limit: options.concurrentFetches, limitPerHost: options.fetchesPerHost, pause: 0)
    secondsPerVisit = options.secondsPerVisit / Double(max(options.fetchesPerHost, 1))
  }

  var waiting: Int { known.count - visiting }

  /// Takes a feed in.
  /// - Returns: when it is to be due instead, where too many of its host wait already.
  mutating func add(_ feed: Feed, host: String, now: Timestamp) -> Timestamp? {
    guard queue.count(host: host) >= Agenda.mostPerHost else {
      known.insert(feed.id)
      queue.add(feed, host: host)
      return nil
    }
    let wait = Int64((secondsPerVisit * 1000).rounded(.up))
    let first = Timestamp(milliseconds: now.milliseconds + wait * Int64(Agenda.mostPerHost))
    let turn = Timestamp(milliseconds: max(first, planned[host] ?? first).milliseconds + wait)
    planned[host] = turn
    if planned.count > 1024 { planned = planned.filter { $0.value > now } }
    return turn
  }

  /// The next feed to be visited, which counts as being visited until `finish`.
  mutating func next() -> Feed? {
    guard let feed = queue.next(now: 0) else { return nil }
    visiting += 1
    return feed
  }

  mutating func finish(_ feed: Feed, host: String) {
    queue.finish(host: host, now: 0)
    known.remove(feed.id)
    visiting -= 1
  }
}
