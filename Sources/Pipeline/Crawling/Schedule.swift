import News

/// When a feed is visited next.
struct Schedule {
  let options: PipelineOptions

  /// After a visit that went well.
  /// - Parameters:
  ///   - wishes: seconds the feed or the server asks for (`ttl`, `sy:updatePeriod`, `max-age`); the longest counts.
  ///   - key: spreads feeds that were added together, up to a tenth of the interval.
  func next(after now: Timestamp, wishes: [Int64], key: String) -> Timestamp {
    let wish = wishes.filter { $0 > 0 }.max() ?? options.usualInterval
    let interval = min(max(wish, options.shortestInterval), options.longestInterval)
    return now.adding(seconds: interval + jitter(key, interval))
  }

  /// After a visit that failed: twice as long with every failure in a row, or as long as the server asks.
  func retry(after now: Timestamp, failures: Int, retryAfter: Int64?, key: String) -> Timestamp {
    let backOff = options.shortestInterval << Int64(min(max(failures - 1, 0), 12))
    let interval = min(max(backOff, retryAfter ?? 0), options.longestInterval)
    return now.adding(seconds: interval + jitter(key, interval))
  }

  private func jitter(_ key: String, _ interval: Int64) -> Int64 {
    // FNV-1a: the same feed gets the same place in the interval after every restart.
    let hash = key.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return Int64(hash % UInt64(max(interval / 10, 1)))
  }
}
