import News

/// What a meeting adds to the months of two countries.
struct PairMonth: Hashable {
  let pair: CountryPair
  let month: Int
  let isHeld: Bool

  /// By the day on which it begins, or else was first told of; none of what was called off or denied.
  static func all(of meeting: Meeting) -> Set<PairMonth> {
    let details = meeting.details
    guard details.status.mayTakePlace else { return [] }
    let day = details.days.map { CalendarDate(daysSinceEpoch: $0.lowerBound) } ?? meeting.firstReported.day()
    let isHeld = details.status == .held || details.status == .underway
    return Set(
      CountryPair.all(of: details.countries).map { PairMonth(pair: $0, month: number(of: day), isHeld: isHeld) })
  }

  /// The months since the year 0.
  static func number(of day: CalendarDate) -> Int { day.year * 12 + day.month - 1 }
}
