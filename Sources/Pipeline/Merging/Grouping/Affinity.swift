import News
import Store

/// That two reports can tell of one meeting, and what speaks for it.
struct Affinity {
  let score: Double
  /// From the earlier to the later one, the meeting was given another day.
  let isMoved: Bool
  let reasons: Set<Reason>

  /// Why two reports were taken for one meeting.
  enum Reason: String {
    case participants = "same participants"
    case offices = "a participant named by the office"
    case countries = "a participant named by the country"
    case day = "same day"
    case days = "days that go together"
    case moved = "another day for the same plan"
    case place = "same place"
    case topics = "same topics"
    case story = "same text"
  }

  /// Nil where something speaks against it.
  /// - Parameters:
  ///   - earlier: comes before `later` in the order of reports.
  init?(_ earlier: ReportFacts, _ later: ReportFacts) {
    guard earlier.isCall == later.isCall, earlier.stored.article != later.stored.article else { return nil }
    let parties = PartyMatching(earlier.parties, later.parties)
    guard Company.isSame(earlier, later, parties) else { return nil }
    let place = PlaceFacts.compare(earlier.place, later.place)
    let isStory = earlier.stored.origin.story == later.stored.origin.story
    let told = TimeEvidence.compare(earlier, later, place)
    guard let time = told ?? (isStory ? TimeEvidence(score: 0, isMoved: true) : nil),
      let distance = Affinity.distance(place, earlier, later, time, isStory: isStory)
    else { return nil }
    // Two countries name many a meeting between the people of both.
    if parties.same == 0, time.score < 3, place != .same, !isStory { return nil }
    if parties.vague > 0, time.score < 3 || place != .same, !isStory { return nil }
    let topics = min(earlier.topics.intersection(later.topics).count, 4)
    score =
      time.score + Double(parties.same) + 0.5 * Double(parties.offices) + distance + 0.5 * Double(topics)
      + (isStory ? 4 : 0)
    isMoved = time.isMoved
    reasons = Affinity.reasons(parties, time, place, hasTopics: topics > 0, isStory: isStory)
  }

  /// What the places add; nil where they rule it out: of what was held, and of plans in another country.
  private static func distance(
    _ place: PlaceFacts.Verdict, _ earlier: ReportFacts, _ later: ReportFacts, _ time: TimeEvidence, isStory: Bool
  ) -> Double? {
    let isPlan = earlier.status != .held && earlier.status != .underway
    let isSameDay = time.score >= 6
    switch place {
    case .same: return 2
    case .unknown: return 0
    case .elsewhere: return isStory || time.isMoved || isPlan || isSameDay ? -1.5 : nil
    case .abroad: return isStory || time.isMoved || isPlan && isSameDay ? -2 : nil
    }
  }

  private static func reasons(
    _ parties: PartyMatching, _ time: TimeEvidence, _ place: PlaceFacts.Verdict, hasTopics: Bool, isStory: Bool
  ) -> Set<Reason> {
    var reasons: Set<Reason> = []
    if parties.same > 0 { reasons.insert(.participants) }
    if parties.offices + parties.vague > 0 { reasons.insert(.offices) }
    if parties.pairs > parties.same + parties.offices + parties.vague { reasons.insert(.countries) }
    reasons.insert(time.isMoved ? .moved : time.score >= 6 ? .day : .days)
    if place == .same { reasons.insert(.place) }
    if hasTopics { reasons.insert(.topics) }
    if isStory { reasons.insert(.story) }
    return reasons
  }
}
