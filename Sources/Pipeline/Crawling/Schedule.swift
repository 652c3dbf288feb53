import News

/// When a feed is visited next.
struct Schedule {
  let options: PipelineOptions

  /// After a visit that went well. What the document says of itself (`ttl`, `sy:updatePeriod`) counts, else the rhythm
  /// of its entries; not before the answer is stale, and the less often the longer nothing has changed. A feed that was
  /// quiet for ten hours is asked after one.
  func next(after now: Timestamp, for feed: Feed) -> Timestamp {
    let schedule = feed.schedule
    let quiet = (now.seconds - (feed.health.lastChanged ?? now).seconds) / 10
    var interval = stated(schedule, at: now) ?? schedule.rhythm.map(Int64.init) ?? options.usualInterval
    interval = max(interval, Int64(schedule.maxAge ?? 0), quiet)
    if let push = feed.push, push.isGood(at: now) { interval = max(interval, options.pushedInterval) }
    return Schedule.allowed(schedule, from: now.adding(seconds: spread(interval, key: feed.id)))
  }

  /// After a visit that failed: twice as long with every failure in a row, or as long as the server asks.
  func retry(after now: Timestamp, failures: Int, retryAfter: Int64?, key: String) -> Timestamp {
    let backOff = options.shortestInterval << Int64(min(max(failures - 1, 0), 12))
    return now.adding(seconds: spread(max(backOff, retryAfter ?? 0), key: key))
  }

  /// Seconds until the document itself says that it will be new; nil where it says nothing.
  private func stated(_ schedule: FeedSchedule, at now: Timestamp) -> Int64? {
    var period = schedule.updatePeriod.map(Int64.init) ?? 0
    if period > 0, let base = schedule.updateBase {
      // The next of the instants that are counted from the base.
      let into = (now.seconds - base.seconds) % period
      period -= into >= 0 ? into : into + period
    }
    let longest = max(period, schedule.ttl.map(Int64.init) ?? 0)
    return longest > 0 ? longest : nil
  }

  /// Within the bounds, and moved by up to a tenth, so that feeds which were added together are not asked together.
  private func spread(_ interval: Int64, key: String) -> Int64 {
    let bounded = min(max(interval, options.shortestInterval), options.longestInterval)
    // FNV-1a: the same feed gets the same place in the interval after every restart.
    let hash = key.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let jitter = Int64(hash % UInt64(max(bounded / 10, 1)))
    return bounded + jitter <= options.longestInterval ? bounded + jitter : bounded - jitter
  }

  /// The first hour from then on in which the publisher does not say that asking is of no use.
  private static func allowed(_ schedule: FeedSchedule, from time: Timestamp) -> Timestamp {
    guard !schedule.skipHours.isEmpty || !schedule.skipDays.isEmpty else { return time }
    for hour in 0..<(7 * 24) {
      let later = time.adding(seconds: Int64(hour) * 3600)
      let hourOfDay = Int((later.seconds % 86_400) / 3600)
      if !schedule.skipHours.contains(hourOfDay), !schedule.skipDays.contains(later.day().weekday) { return later }
    }
    return time
  }
}
