import News
import Store

/// Whether two reports can tell of one meeting, and how much speaks for it.
enum Affinity {
  /// Days between two publications that speak of an undated meeting.
  static let newsCycle = 21
  /// How far a meeting is put off, in days.
  private static let delay = 60

  /// Nil where something speaks against it.
  /// - Parameters:
  ///   - earlier: comes before `later` in the order of reports.
  static func score(_ earlier: ReportFacts, _ later: ReportFacts) -> Double? {
    guard earlier.isCall == later.isCall, earlier.stored.article != later.stored.article else { return nil }
    let parties = PartyMatching(earlier.parties, later.parties)
    guard isSameCompany(earlier, later, parties) else { return nil }
    let place = PlaceFacts.compare(earlier.place, later.place)
    guard place != .contradictory, let time = time(earlier, later) else { return nil }
    // Two countries name many a meeting between the people of both.
    if parties.same == 0, time < 3, place != .same { return nil }
    let topics = earlier.topics.intersection(later.topics).count
    return time + Double(parties.same) + (place == .same ? 2 : 0) + 0.5 * Double(min(topics, 4))
  }

  private static func isSameCompany(_ a: ReportFacts, _ b: ReportFacts, _ parties: PartyMatching) -> Bool {
    let fewest = min(a.parties.count, b.parties.count)
    guard a.isAssembly || b.isAssembly else {
      return parties.pairs >= 2 && parties.pairs == fewest && a.parties.count == b.parties.count
    }
    guard a.isAssembly && b.isAssembly else {
      // The same few, called a summit by one of the two.
      return parties.pairs >= 2 && parties.pairs == max(a.parties.count, b.parties.count)
    }
    return parties.sharesBody || (parties.pairs >= 2 && 2 * parties.pairs >= fewest)
  }

  /// Nil where the two cannot have been on the same day.
  private static func time(_ earlier: ReportFacts, _ later: ReportFacts) -> Double? {
    let gap = earlier.window.gap(to: later.window)
    guard earlier.window.isDated && later.window.isDated else {
      let between = later.stored.published.seconds - earlier.stored.published.seconds
      return gap == 0 && between <= Int64(newsCycle) * 86_400 ? 1 + nearness(earlier, later) : nil
    }
    let isPrecise = earlier.window.isPrecise && later.window.isPrecise
    if gap == 0 { return isPrecise ? 6 : 3 }
    if gap == 1, isPrecise, !wasToldBeforehand(earlier, later) { return 2 }
    return isDelayed(earlier, later) ? 1 : nil
  }

  /// Whether one of two reports of a meeting that was held came out before the other's day had begun anywhere.
  private static func wasToldBeforehand(_ earlier: ReportFacts, _ later: ReportFacts) -> Bool {
    for (told, other) in [(earlier, later), (later, earlier)] where told.status == .held {
      // The first zone to begin a day is 14 hours ahead of UTC.
      if told.stored.published.seconds < Int64(other.window.days.lowerBound) * 86_400 - 14 * 3600 { return true }
    }
    return false
  }

  /// A new date after it was put off.
  private static func isDelayed(_ earlier: ReportFacts, _ later: ReportFacts) -> Bool {
    let days = later.window.days.lowerBound - earlier.window.days.upperBound
    return earlier.status == .postponed && later.stored.published > earlier.stored.published
      && (1...delay).contains(days)
  }

  /// Up to 2: of several dated meetings, an undated report means the one next to its publication.
  private static func nearness(_ a: ReportFacts, _ b: ReportFacts) -> Double {
    let (dated, undated) = a.window.isDated ? (a, b) : (b, a)
    guard dated.window.isDated else { return 0 }
    let day = undated.stored.published.day().daysSinceEpoch
    let distance = max(0, dated.window.days.lowerBound - day, day - dated.window.days.upperBound)
    return 2 / Double(1 + distance)
  }
}
