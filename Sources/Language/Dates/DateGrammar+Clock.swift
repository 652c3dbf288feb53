/// Times of day.
extension DateGrammar {
  struct ParsedClock {
    let time: ClockTime
    let end: Int
  }

  /// "3:30 p.m. EST", "15:00 GMT", "1500 GMT", "noon", with another zone's time in brackets where there is one.
  func clock(at index: Int) -> ParsedClock? {
    guard let first = simpleClock(at: index) else { return nil }
    guard first.time.zone == nil, isSign("(", first.end), let second = simpleClock(at: first.end + 1),
      isSign(")", second.end)
    else { return first }
    return ParsedClock(time: second.time.zone == nil ? first.time : second.time, end: second.end + 1)
  }

  /// ", at 3 p.m.", "at 1500 GMT", "(1500 GMT)"
  func clockAfterDate(at index: Int) -> ParsedClock? {
    if isSign("(", index), let clock = simpleClock(at: index + 1), isSign(")", clock.end) {
      return ParsedClock(time: clock.time, end: clock.end + 1)
    }
    var start = skipping(sign: ",", index)
    if word(start) == .at || word(start) == .preposition { start += 1 }
    return clock(at: start)
  }

  private func simpleClock(at index: Int) -> ParsedClock? {
    guard index < tokens.count else { return nil }
    switch tokens[index].kind {
    case .known(.noon): return withZone(12 * 60, end: index + 1)
    case .known(.midnight): return withZone(0, end: index + 1)
    case .number(let value, 4):
      guard isFree(before: index), value / 100 < 24, value % 100 < 60,
        let clock = withZone(value / 100 * 60 + value % 100, end: index + 1), clock.time.zone != nil
      else { return nil }
      return clock
    case .number(let hour, 1...2):
      guard isFree(before: index), hour < 24 else { return nil }
      return hourClock(hour, at: index + 1)
    default: return nil
    }
  }

  /// What follows the hour: minutes, a.m. or p.m., a zone; one of them must.
  private func hourClock(_ hour: Int, at index: Int) -> ParsedClock? {
    var (minute, end) = (0, index)
    let isColon = isSign(":", index)
    if isColon || isSign(".", index), index + 1 < tokens.count, case .number(let value, 2) = tokens[index + 1].kind,
      value < 60, !tokens[index].isSpaced && !tokens[index + 1].isSpaced
    {
      (minute, end) = (value, index + 2)
    }
    if case .meridiem(let isAfternoon) = word(end), (1...12).contains(hour) {
      return withZone((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute, end: end + 1)
    }
    guard let clock = withZone(hour * 60 + minute, end: end), clock.time.zone != nil || (isColon && end > index) else {
      return nil
    }
    return clock
  }

  private func withZone(_ minuteOfDay: Int, end: Int) -> ParsedClock? {
    if case .zone(let zone) = word(end), tokens[end].isAllCapitals {
      return ParsedClock(time: ClockTime(minuteOfDay: minuteOfDay, zone: zone), end: end + 1)
    }
    let isLocal = word(end) == .local && word(end + 1) == .time
    return ParsedClock(time: ClockTime(minuteOfDay: minuteOfDay, zone: nil), end: isLocal ? end + 2 : end)
  }
}
