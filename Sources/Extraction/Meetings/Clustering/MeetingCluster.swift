import Language
import News

extension Place {
  /// "the village hall", of which no town is told.
  var isNameless: Bool { venue == nil && city == nil && country == nil }
  var isCountry: Bool { venue == nil && city == nil && country != nil }
}

/// All that an article tells of one meeting.
struct MeetingCluster {
  private(set) var frames: [Frame] = []
  private(set) var members: [Frame.Member] = []
  /// What all frames together say, kept since every further frame is compared with it.
  private(set) var explicitStatus: MeetingStatus?
  private(set) var date: DateSpan?
  private(set) var place: Place?
  private(set) var mode: MeetingMode?
  /// More frames than any article has; they bound the work on a text that is made of nothing else.
  private static let longest = 48

  init(_ frame: Frame) { add(frame) }

  mutating func add(_ frame: Frame) {
    guard frames.count < Self.longest else { return }
    frames.append(frame)
    addMembers(of: frame)
    let ordered = ordered
    explicitStatus = explicit()
    date = date(ordered)
    place = place(ordered)
    mode = ordered.compactMap(\.mode).first
  }

  private mutating func addMembers(of frame: Frame) {
    for member in frame.members {
      if let known = members.firstIndex(where: { $0.actor == member.actor }) {
        if member.isHost { members[known].isHost = true }
      } else {
        members.append(member)
      }
    }
  }

  var bodyFrames: [Frame] { frames.filter { $0.part == .text } }

  /// The frame that tells most: the participants in one sentence, in the body before the headline.
  var primary: Frame {
    let best = frames.max { a, b in (worth(a), -a.sentence) < (worth(b), -b.sentence) }
    // A cluster is made with a frame.
    return best ?? frames[0]
  }

  private func worth(_ frame: Frame) -> Int {
    let named = frame.members.count { [.name, .office, .group, .country, .organization].contains($0.mention.form) }
    return min(frame.members.count, 3) * 2 + named + (frame.part == .text ? 2 : 0) + (frame.addsOnly ? -4 : 0)
  }

  /// The sentence last told of it, for words that point back.
  var lastSentence: Int { frames.last { $0.part == .text }?.sentence ?? -1 }

  /// A word for it, not only a tense: the first such in the body decides, and a change of plan before all else.
  private func explicit() -> MeetingStatus? {
    let explicit = frames.filter(\.isStatusExplicit).compactMap(\.status)
    for status in [MeetingStatus.denied, .cancelled, .postponed] where explicit.contains(status) { return status }
    let told = frames.first { $0.part == .text && $0.isStatusExplicit && $0.status != nil }?.status ?? explicit.first
    // "The two could meet as early as Wednesday" under "Kim to meet Putin"
    let isAnnounced = frames.contains { $0.part == .title && $0.isStatusExplicit && $0.status == .planned }
    return told == .proposed && isAnnounced ? .planned : told
  }

  var isOpenEnded: Bool { frames.contains(where: \.isOpenEnded) }

  private func date(_ ordered: [Frame]) -> DateSpan? {
    if let moved = ordered.first(where: \.isMoved) { return moved.date }
    let dates = ordered.filter { $0.trigger.kind != .visit || $0.trigger.noun == nil }.compactMap(\.date)
    let all = dates.isEmpty ? ordered.compactMap(\.date) : dates
    let days = all.first { $0.precision == .day || $0.precision == .time }
    // "a visit from July 8" under "to host Macron in July"
    let visit = ordered.compactMap(\.date).first { date in
      date.precision == .day && all.first.map { DateSpans.overlap($0, date) } == true
    }
    return days ?? visit ?? all.first
  }

  /// The venue, the city and the country may come from different sentences if they agree.
  private func place(_ ordered: [Frame]) -> Place? {
    let all = ordered.compactMap(\.place)
    let places = all.filter { !$0.isNameless }
    guard var place = places.first else { return all.first }
    for other in places.dropFirst() {
      if place.city == nil, other.city != nil, place.country == nil || place.country == other.country {
        place.city = other.city
      }
      if place.venue == nil, other.venue != nil, place.city == nil || other.city == nil || place.city == other.city {
        place.venue = other.venue
      }
      if place.country == nil, place.city == other.city { place.country = other.country }
    }
    place.name = place.venue ?? place.city ?? place.name
    return place
  }

  /// The primary frame first, then as they stand, the body before the headline.
  private var ordered: [Frame] {
    let primary = primary
    let rest = frames.filter {
      $0.part != primary.part || $0.sentence != primary.sentence || $0.trigger != primary.trigger
    }
    return [primary] + rest.filter { $0.part == .text } + rest.filter { $0.part == .title }
  }
}
