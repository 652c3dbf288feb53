public import News

/// Words that tell when: "Friday", "on 7 February", "later this month", "from March 3 to 5 at 15:00 GMT".
public struct DateExpression: Hashable, Sendable {
  /// Offsets of UTF-8, those of the bytes it was found in; prepositions before it are left out.
  public let range: Range<Int>
  /// The words themselves.
  public let text: String
  let meaning: DateMeaning
  let clock: ClockTime?

  /// When that is, for an article of that day. A bare weekday is settled by the tense: the day of publication itself
  /// where it is one, else the next or the last, and the last where the tense is not known, as in news.
  ///
  /// - Parameter published: Nil where unknown: what depends on it has neither start nor end then, but its words.
  /// - Returns: `text` always; precision `time` only where the words name a zone, so that nothing is guessed.
  public func span(published: ZonedTimestamp?, tense: Tense) -> DateSpan {
    let resolver = DateResolver(today: published?.day, tense: tense)
    guard let days = resolver.days(of: meaning) else {
      return DateSpan(start: nil, end: nil, precision: .unknown, text: text)
    }
    if days.precision == .day, days.first == days.last, let clock, let zone = clock.zone {
      let moment = DateSpan.Moment.time(
        days.first, minuteOfDay: clock.minuteOfDay, offsetMinutes: zone.offsetMinutes(on: days.first))
      return DateSpan(start: moment, end: moment, precision: .time, text: text)
    }
    return DateSpan(start: .day(days.first), end: .day(days.last), precision: days.precision, text: text)
  }

  /// True where the words alone fix the day, whenever they are read: "7 February 2025", but not "Friday".
  public var isAbsolute: Bool { DateResolver(today: nil, tense: .unknown).days(of: meaning) != nil }
}
