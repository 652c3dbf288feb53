import News
import Store

/// What the days of two reports say about whether they tell of one meeting.
struct TimeEvidence {
  let score: Double
  /// The meeting was given another day.
  var isMoved = false

  /// Days between two publications that speak of an undated meeting.
  static let newsCycle = 21
  /// How far a meeting is put off, in days.
  static let delay = 60
  /// How far a plan moves without a word about it, in days, where the place stays.
  private static let silent = 21
  /// Days after which a report of a meeting that was held names its day.
  private static let freshness = 5

  /// Days between the dates of a report with this status and of another one of its meeting, at most.
  static func reach(_ status: MeetingStatus) -> Int {
    switch status {
    case .held, .underway: 3
    case .proposed, .planned: silent
    case .cancelled, .denied: 7
    case .postponed: delay
    }
  }

  /// Nil where the two cannot have been on the same day.
  static func compare(_ earlier: ReportFacts, _ later: ReportFacts, _ place: PlaceFacts.Verdict) -> TimeEvidence? {
    let gap = earlier.window.gap(to: later.window)
    guard earlier.window.isDated && later.window.isDated else {
      return undated(earlier, later, gap, place)
    }
    let isPrecise = earlier.window.isPrecise && later.window.isPrecise
    if gap == 0 { return TimeEvidence(score: isPrecise ? 6 : 3) }
    if gap == 1, isPrecise, !wasToldBeforehand(earlier, later) { return TimeEvidence(score: 2) }
    return moved(earlier, later, gap, place)
  }

  private static func undated(
    _ earlier: ReportFacts, _ later: ReportFacts, _ gap: Int, _ place: PlaceFacts.Verdict
  ) -> TimeEvidence? {
    let between = later.stored.published.seconds - earlier.stored.published.seconds
    guard gap == 0, between <= Int64(newsCycle) * 86_400 else { return nil }
    let distance = distance(earlier, later)
    // News is fresh: who looks back further says so, or names the place.
    let told = earlier.window.isDated ? later : earlier
    if let distance, distance > freshness, told.status == .held, place != .same { return nil }
    return TimeEvidence(score: 1 + (distance.map { 2 / Double(1 + $0) } ?? 0))
  }

  /// Whether one of two reports of a meeting that was held came out before the other's day had begun anywhere.
  private static func wasToldBeforehand(_ earlier: ReportFacts, _ later: ReportFacts) -> Bool {
    for (told, other) in [(earlier, later), (later, earlier)] where told.status == .held {
      // The first zone to begin a day is 14 hours ahead of UTC.
      if told.stored.published.seconds < Int64(other.window.days.lowerBound) * 86_400 - 14 * 3600 { return true }
    }
    return false
  }

  /// Plans get another day: put off in so many words, corrected, or told anew before the old day has come.
  private static func moved(
    _ earlier: ReportFacts, _ later: ReportFacts, _ gap: Int, _ place: PlaceFacts.Verdict
  ) -> TimeEvidence? {
    let isLater = later.window.days.lowerBound > earlier.window.days.upperBound
    let (old, day) = (earlier.window.days, later.day)
    switch (earlier.status, later.status) {
    case (.postponed, _) where isLater && gap <= delay && later.stored.published > earlier.stored.published:
      return TimeEvidence(score: 1, isMoved: true)
    case (.planned, .postponed), (.proposed, .postponed):
      guard isLater, gap <= delay, day <= old.upperBound + 3 else { return nil }
      return TimeEvidence(score: 2, isMoved: true)
    case (.planned, .planned), (.proposed, .planned), (.proposed, .proposed), (.planned, .proposed):
      guard day < old.lowerBound, gap <= reach(of: place, earlier, later) else { return nil }
      return TimeEvidence(score: 1)
    case (.planned, .held), (.planned, .underway):
      return isLater && gap <= 3 && place == .same ? TimeEvidence(score: 0.5) : nil
    case (.planned, .cancelled), (.proposed, .cancelled), (.planned, .denied):
      return gap <= 7 && day <= old.upperBound + 1 ? TimeEvidence(score: 1) : nil
    default: return nil
    }
  }

  /// How many days a plan moves without a word about it.
  private static func reach(of place: PlaceFacts.Verdict, _ a: ReportFacts, _ b: ReportFacts) -> Int {
    switch place {
    case .same: silent
    case .unknown: 3
    case .elsewhere, .abroad: a.stored.origin.source == b.stored.origin.source ? 3 : 0
    }
  }

  /// Days between a dated meeting and the publication of an undated report, which means the one next to it; nil where
  /// neither has a date.
  private static func distance(_ a: ReportFacts, _ b: ReportFacts) -> Int? {
    let (dated, undated) = a.window.isDated ? (a, b) : (b, a)
    guard dated.window.isDated else { return nil }
    return max(0, dated.window.days.lowerBound - undated.day, undated.day - dated.window.days.upperBound)
  }
}
