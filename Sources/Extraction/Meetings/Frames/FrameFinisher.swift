import Language
import News

/// Adds to a frame how the meeting stands, its mode, date and place.
struct FrameFinisher {
  private let clause: Clause
  private let dates: MeetingDates
  private let published: ZonedTimestamp?
  private let places: MeetingPlaces
  private let headings: DayHeadings
  private let last: ToldMeeting?

  /// - Parameter last: The meeting that the article told of before the sentence.
  init(
    clause: Clause, published: ZonedTimestamp?, triggers: [Trigger], headings: DayHeadings, last: ToldMeeting?
  ) {
    (self.clause, self.headings, self.last) = (clause, headings, last)
    self.published = published
    dates = MeetingDates(clause: clause, published: published, triggers: triggers)
    places = MeetingPlaces(clause: clause)
  }

  /// Nil where the words tell of no meeting after all.
  func finish(_ frame: Frame) -> Frame? {
    var frame = frame
    let standing = frame.isDenial ? Standing(status: .denied, isExplicit: true, tense: .past) : standing(frame)
    guard !standing.isVoid, !isRefusal(frame, standing),
      !SentenceCues(clause: clause).isSuperseded(at: frame.trigger.tokens.lowerBound)
    else { return nil }
    frame.status = standing.status
    frame.isStatusExplicit = standing.isExplicit
    frame.isBackground = standing.isBackground
    frame.isFollowUp = standing.isFollowUp
    frame.mode = MeetingModes(clause: clause).mode(of: frame.trigger)
    settleDate(of: &frame, standing)
    // "Reagan negotiated with the Soviet Union": of old, and nobody says when.
    if frame.trigger.kind == .negotiate, frame.status == .held, frame.date?.start == nil { frame.isBackground = true }
    frame.place = frame.mode == .phone || frame.mode == .video ? nil : place(of: frame)
    frame.isOnSidelines = clause.tokens.contains { ["margins", "sidelines"].contains(clause.key($0)) }
    frame.isNegotiation = frame.trigger.tokens.contains { clause.key($0).hasPrefix("negotiat") }
    // Talks that are told with their place are none by telephone.
    if frame.mode == nil, frame.trigger.isNoun, frame.place != nil { frame.mode = .inPerson }
    return frame
  }

  /// "will not negotiate with": a stand, and no word of any talks.
  private func isRefusal(_ frame: Frame, _ standing: Standing) -> Bool {
    [.negotiate, .debate].contains(frame.trigger.kind) && standing.status == .denied
  }

  private func place(of frame: Frame) -> Place? {
    places.place(of: frame.site) ?? SidelinePlaces(text: clause.read, actors: clause.actors).place(of: frame)
      ?? JourneyPlaces(clause: clause).place(of: frame) ?? NamelessVenue(clause: clause).place(of: frame.site)
  }

  private var today: CalendarDate? { published?.day }

  private func settleDate(of frame: inout Frame, _ standing: Standing) {
    frame.date = dates.date(of: frame.site, standing)
    if frame.status == .postponed, let moved = dates.newDate() {
      (frame.date, frame.isMoved) = (moved, true)
    }
    if frame.date == nil, frame.part == .text { frame.date = headings.date(of: frame.sentence, standing) }
    if frame.date == nil, frame.status == .held, !frame.isBackground {
      frame.date = SpokenDates(text: clause.read, published: published).date(of: frame)
    }
    if frame.date == nil, !frame.isBackground, [.planned, nil].contains(frame.status) {
      frame.date = JourneyDates(text: clause.read, published: published).date(of: frame)
    }
    if frame.date == nil, frame.status == .held, !frame.isBackground {
      frame.date =
        NarrativeDates(clause: clause, last: last).date(of: frame)
        ?? LeadDates(text: clause.read, published: published).date(of: frame)
    }
    // What was held was not held tomorrow.
    if frame.status == .held, frame.isStatusExplicit, let start = frame.date?.start?.day, let today, start > today {
      frame.date = nil
    }
    guard frame.status == .underway else { return }
    frame.isOpenEnded = clause.tokens.contains { ["until", "through", "continue", "run"].contains(clause.key($0)) }
    if frame.date == nil, let today, isNow(frame.trigger) {
      frame.date = DateSpan(start: .day(today), end: .day(today), precision: .day, text: "now")
    }
  }

  /// "are now meeting": on the day of writing.
  private func isNow(_ trigger: Trigger) -> Bool {
    let isNow = (trigger.tokens.lowerBound - 3..<trigger.tokens.lowerBound).contains { clause.key($0) == "now" }
    // "at this hour"
    return isNow
      || clause.tokens.contains { clause.key($0) == "this" && ["hour", "moment"].contains(clause.key($0 + 1)) }
  }

  private func standing(_ frame: Frame) -> Standing {
    let trigger = frame.trigger
    guard trigger.isNoun else { return VerbStanding(clause: clause).standing(of: trigger) }
    let start = NounPhraseStart(clause: clause).start(of: trigger.tokens.lowerBound)
    return NounStanding(clause: clause, start: start).standing(of: trigger)
  }
}
