import Language
import News

/// Finds the date of a meeting in the sentence that tells of it.
struct MeetingDates {
  let clause: Clause
  let published: ZonedTimestamp?
  private let found: [(expression: DateExpression, tokens: Range<Int>)]
  /// Beyond this the words belong to something else.
  private static let reach = 45

  init(clause: Clause, published: ZonedTimestamp?) {
    (self.clause, self.published) = (clause, published)
    let text = clause.read.text
    found = DateFinder.expressions(in: text.utf8(clause.tokens)).compactMap { expression in
      guard let first = clause.tokens.first(where: { text.tokens[$0].bytes.upperBound > expression.range.lowerBound }),
        let last = clause.tokens.last(where: { text.tokens[$0].bytes.lowerBound < expression.range.upperBound })
      else { return nil }
      return (expression, first..<last + 1)
    }
  }

  /// The date that belongs to a trigger; `others` are the sentence's other triggers.
  func date(of trigger: Trigger, status: MeetingStatus?, others: [Trigger]) -> DateSpan? {
    let candidates = found.compactMap { entry -> (Int, DateExpression)? in
      guard !isReported(entry.tokens), !isBound(entry.tokens, to: others, but: trigger) else { return nil }
      let cost = cost(entry.tokens, trigger, others)
      return cost > Self.reach ? nil : (cost, entry.expression)
    }
    guard let best = candidates.min(by: { $0.0 < $1.0 }) else { return nil }
    return best.1.span(published: published, tense: Self.tense(status))
  }

  static func tense(_ status: MeetingStatus?) -> Tense {
    switch status {
    case .held: .past
    case .planned, .proposed, .postponed, .cancelled, .denied: .future
    case .underway, nil: .unknown
    }
  }

  /// "said on Wednesday", "until Monday", "since 2011".
  private func isReported(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    let limit = max(clause.tokens.lowerBound, index - 4)
    let before = clause.key(index)
    if ["since", "until", "till", "by", "before", "after"].contains(before) { return true }
    while index >= limit,
      ["on", "late", "early", "in", "a", "the", "statement", "reporters", "earlier", ","].contains(clause.key(index))
    {
      if clause.key(index) == "," { break }
      index -= 1
    }
    return ClauseWords.reporting.contains(clause.key(index))
  }

  /// "their November 2021 meeting": the words right before another noun are that one's.
  private func isBound(_ tokens: Range<Int>, to others: [Trigger], but trigger: Trigger) -> Bool {
    others.contains { other in
      guard other != trigger, other.isNoun else { return false }
      let gap = other.tokens.lowerBound - tokens.upperBound
      return gap == 0 || gap == 1 && clause.key(tokens.upperBound) == "'s"
    }
  }

  private func cost(_ tokens: Range<Int>, _ trigger: Trigger, _ others: [Trigger]) -> Int {
    let isAfter = tokens.lowerBound >= trigger.tokens.upperBound
    let gap =
      isAfter
      ? trigger.tokens.upperBound..<tokens.lowerBound
      : tokens.upperBound..<max(trigger.tokens.lowerBound, tokens.upperBound)
    if !isAfter, gap.count <= 1 { return 0 }
    var cost = gap.count + (isAfter ? 0 : 3)
    for index in gap where clause.group(over: index) == nil {
      let key = clause.key(index)
      if ClauseWords.breaks.contains(key), key != "that" { cost += 14 }
      if ClauseWords.reporting.contains(key) { cost += 10 }
    }
    // Another trigger in between is nearer to the date.
    if others.contains(where: { gap.contains($0.tokens.lowerBound) && $0 != trigger && !$0.isNoun }) { cost += 12 }
    return cost
  }
}
