import News

/// How spans of days lie to each other.
enum DateSpans {
  /// Whether both may mean one day; spans that are not settled agree with everything.
  static func overlap(_ a: DateSpan, _ b: DateSpan) -> Bool {
    guard let first = days(a), let second = days(b) else { return true }
    return first.lowerBound <= second.upperBound && second.lowerBound <= first.upperBound
  }

  static func near(_ a: DateSpan, _ b: DateSpan, days limit: Int) -> Bool {
    guard let first = days(a), let second = days(b) else { return true }
    return first.lowerBound - second.upperBound <= limit && second.lowerBound - first.upperBound <= limit
  }

  private static func days(_ span: DateSpan) -> ClosedRange<Int>? {
    guard let start = span.start?.day.daysSinceEpoch, let end = (span.end ?? span.start)?.day.daysSinceEpoch,
      start <= end
    else { return nil }
    return start...end
  }
}
