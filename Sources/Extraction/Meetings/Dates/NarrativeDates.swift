import Language
import News

/// When two met, where the article goes on about the day of the meeting told of last: "The same day he received Y.",
/// "She also saw Z."
struct NarrativeDates {
  let clause: Clause
  /// The meeting told of last.
  let last: ToldMeeting?
  private static let reach = 5

  private static let connectives: WordSet = [
    "also", "earlier", "later", "then", "afterwards", "separately", "subsequently", "before", "prior", "after",
  ]

  func date(of frame: Frame) -> DateSpan? {
    guard frame.part == .text, let last, let date = last.date, last.isOver, date.precision == .day,
      frame.members.count > 1
    else { return nil }
    let distance = frame.sentence - last.sentence
    guard distance > 0, distance <= Self.reach else { return nil }
    if let shifted = shifted(from: date) { return shifted }
    if isSameDay { return date }
    guard frame.members.contains(where: { last.actors.contains($0.actor) }), !isPluperfect(frame.trigger) else {
      return nil
    }
    return distance == 1 || isConnected(frame.trigger) ? date : nil
  }

  /// "the day before", "the following day", "a day later"
  private func shifted(from date: DateSpan) -> DateSpan? {
    guard let day = date.start?.day else { return nil }
    for index in clause.tokens {
      let days: Int
      switch (clause.key(index), clause.key(index + 1), clause.key(index + 2)) {
      case ("the", "day", "before"), ("the", "previous", "day"), ("a", "day", "earlier"): days = -1
      case ("the", "next", "day"), ("the", "following", "day"), ("a", "day", "later"): days = 1
      case ("a", "week", "earlier"): days = -7
      case ("a", "week", "later"): days = 7
      default: continue
      }
      let moved = DateSpan.Moment.day(day.adding(days: days))
      return DateSpan(start: moved, end: moved, precision: .day, text: clause.read.text.text(index..<index + 3))
    }
    return nil
  }

  /// "the same day", "that evening"
  private var isSameDay: Bool {
    clause.tokens.contains { index in
      ["same", "that"].contains(clause.key(index))
        && ["day", "morning", "afternoon", "evening", "night"].contains(clause.key(index + 1))
    }
  }

  private func isConnected(_ trigger: Trigger) -> Bool {
    clause.tokens.contains { index in
      Self.connectives.contains(clause.key(index)) && abs(index - trigger.tokens.lowerBound) <= 12
    }
  }

  /// "had met": before what is told of.
  private func isPluperfect(_ trigger: Trigger) -> Bool {
    (max(clause.tokens.lowerBound, trigger.tokens.lowerBound - 3)..<trigger.tokens.lowerBound).contains {
      clause.key($0) == "had"
    }
  }
}
