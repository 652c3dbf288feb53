import Language
import News

/// Finds the date of a meeting in the sentence that tells of it.
struct MeetingDates {
  let clause: Clause
  let published: ZonedTimestamp?
  private let triggers: [Trigger]
  private let found: [(expression: DateExpression, tokens: Range<Int>)]
  /// The dateline's day, where the sentence begins with one.
  private let filed: DateExpression?
  /// Beyond this the words belong to something else.
  private static let reach = 45

  init(clause: Clause, published: ZonedTimestamp?, triggers: [Trigger]) {
    (self.clause, self.published, self.triggers) = (clause, published, triggers)
    let text = clause.read.text
    let line = clause.part == .text && clause.sentence == 0 ? clause.read.dateline : nil
    let head = line?.range.upperBound ?? 0
    filed = line?.date
    found = DateFinder.expressions(in: text.utf8(clause.tokens)).compactMap { expression in
      guard let first = clause.tokens.first(where: { text.tokens[$0].bytes.upperBound > expression.range.lowerBound }),
        let last = clause.tokens.last(where: { text.tokens[$0].bytes.lowerBound < expression.range.upperBound })
      else { return nil }
      if expression.range.lowerBound < head { return nil }
      return (expression, first..<last + 1)
    }
  }

  /// The date that belongs to a trigger.
  func date(of trigger: Trigger, _ standing: Standing) -> DateSpan? {
    let candidates = found.indices.compactMap { index -> (Int, Int)? in
      let tokens = found[index].tokens
      guard isOwn(tokens, trigger) || !isReported(tokens, trigger), !isCount(tokens, trigger),
        !isBound(tokens, but: trigger), !isEnclosed(tokens, trigger),
        !isEnd(tokens, trigger), !isSince(tokens), !isOfNext(tokens, trigger),
        !isDeed(tokens, standing), !isLater(tokens, trigger)
      else { return nil }
      let cost = cost(tokens, trigger)
      return cost > Self.reach ? nil : (cost, index)
    }
    let tense = standing.tense ?? Self.tense(standing.status)
    guard let best = candidates.min(by: { $0.0 < $1.0 })?.1 else { return sequel(trigger, standing) }
    return narrowed(best, tense).span(published: published, tense: tense)
  }

  /// "Wednesday's video talks"
  private func isOwn(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    clause.key(tokens.upperBound) == "'s" && trigger.isNoun
      && NounPhraseStart(clause: clause).start(of: trigger.tokens.lowerBound) <= tokens.upperBound + 1
      && trigger.tokens.lowerBound > tokens.upperBound
  }

  /// "signed on Tuesday, two weeks after talks": not the day of the talks.
  private func isLater(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    let gap = tokens.upperBound..<max(tokens.upperBound, trigger.tokens.lowerBound)
    return gap.contains { clause.key($0) == "after" && Self.times.contains(clause.key($0 - 1)) }
  }

  private static let times: WordSet = ["day", "days", "week", "weeks", "month", "months", "year", "years", "long"]

  /// "in two weeks, on Saturday the 22nd": of two dates side by side the day.
  private func narrowed(_ index: Int, _ tense: Tense) -> DateExpression {
    let (date, tokens) = found[index]
    let next = index + 1
    guard next < found.count, date.span(published: published, tense: tense).precision != .day else { return date }
    let gap = (tokens.upperBound..<max(tokens.upperBound, found[next].tokens.lowerBound)).map(clause.key)
    let isBeside = [[","], [",", "on"], [",", "on", "the"], [",", "to"]].contains(gap)
    let isDay = found[next].expression.span(published: published, tense: tense).precision == .day
    return isBeside && isDay ? found[next].expression : date
  }

  /// "said on Thursday after talks with Y": what was said at once was said on that day.
  private func sequel(_ trigger: Trigger, _ standing: Standing) -> DateSpan? {
    guard standing.status == .held, !standing.isBackground, let opener = opener(of: trigger) else {
      return filedDay(standing)
    }
    let before = found.last { entry in
      let key = clause.key(entry.tokens.lowerBound - 1)
      let isDay = key == "on" || DayWords.days.contains(clause.key(entry.tokens.lowerBound))
      return entry.tokens.upperBound <= opener && isDay && !isBound(entry.tokens, but: trigger)
        && !["until", "since", "by", "before", "from"].contains(key)
    }
    guard let before else { return filedDay(standing) }
    let span = before.expression.span(published: published, tense: .past)
    return span.precision == .day ? span : nil
  }

  /// What is told of without a day was on the dateline's, if it is over.
  private func filedDay(_ standing: Standing) -> DateSpan? {
    guard standing.status == .held, !standing.isBackground else { return nil }
    return filed?.span(published: published, tense: .past)
  }

  /// The "after" that a trigger follows: "after talks", "after three hours of talks", "after he met", "at a meeting".
  private func opener(of trigger: Trigger) -> Int? {
    let start =
      trigger.isNoun
      ? NounPhraseStart(clause: clause).start(of: trigger.tokens.lowerBound) : trigger.tokens.lowerBound
    guard
      let word = (max(clause.tokens.lowerBound, start - 4)..<start).last(where: {
        ["after", "following"].contains(clause.key($0))
      })
    else { return nil }
    return Self.times.contains(clause.key(word - 1)) ? nil : word
  }

  /// "on Thursday cancelled a meeting", "was called off on Tuesday": the day of the decision.
  private func isDeed(_ tokens: Range<Int>, _ standing: Standing) -> Bool {
    guard let status = standing.status, [.cancelled, .postponed].contains(status),
      clause.key(tokens.upperBound) != "'s"
    else { return false }
    if isCalling(off: clause.skipAdverbs(tokens.upperBound)) { return true }
    let end = clause.key(tokens.lowerBound - 1) == "on" ? tokens.lowerBound - 1 : tokens.lowerBound
    return isCalling(off: end - 1) || clause.key(end - 1) == "off" && isCalling(off: end - 2)
  }

  private func isCalling(off index: Int) -> Bool {
    let (key, next) = (clause.key(index), clause.key(index + 1))
    return StatusWords.cancelled.contains(key) || StatusWords.postponed.contains(key)
      || ["called", "calls", "put"].contains(key) && next == "off"
  }

  /// The new date of what was put off: "from Tuesday to Thursday", "postponed until 6 November".
  func newDate() -> DateSpan? {
    guard let verb = clause.tokens.first(where: { PostponingVerb(clause: clause).isFound(at: $0) }) else { return nil }
    let bytes = clause.read.text
    for (expression, tokens) in found where tokens.lowerBound > verb {
      var start = tokens.lowerBound - 1
      if ["early", "late", "the"].contains(clause.key(start)) { start -= 1 }
      if Self.leadingTo.contains(clause.key(start)) { return expression.span(published: published, tense: .future) }
      // "Tuesday to Thursday" reads like a span of days.
      guard clause.key(start) == "from", let to = tokens.last(where: { Self.leadingTo.contains(clause.key($0)) }),
        let second = DateFinder.expressions(in: bytes.utf8(to + 1..<tokens.upperBound)).first
      else { continue }
      return second.span(published: published, tense: .future)
    }
    return nil
  }

  private static let leadingTo: WordSet = ["to", "until", "till", "for"]

  static func tense(_ status: MeetingStatus?) -> Tense {
    switch status {
    case .held: .past
    case .planned, .proposed, .postponed, .cancelled, .denied: .future
    case .underway, nil: .unknown
    }
  }

  /// "said on Wednesday", "told parliament on Tuesday", "until Monday".
  private func isReported(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    var index = tokens.lowerBound - 1
    if ["since", "until", "till", "by", "before", "after"].contains(clause.key(index)) { return true }
    // "announced for Wednesday"
    if clause.key(index) == "for", ClauseWords.reporting.contains(clause.key(index - 1)) { return false }
    // "on Tuesday denied that he had met"
    let next = clause.key(tokens.upperBound)
    if trigger.tokens.lowerBound > tokens.upperBound,
      Self.deciding.contains(next) || ClauseWords.reporting.contains(next),
      (tokens.upperBound..<trigger.tokens.lowerBound).contains(where: { clause.key($0) == "that" })
    {
      return true
    }
    let limit = max(clause.tokens.lowerBound, index - 8)
    while index >= limit {
      let key = clause.key(index)
      if ClauseWords.reporting.contains(key) { return true }
      // "proposed on Friday to meet"
      if Self.deciding.contains(key), trigger.tokens.lowerBound > tokens.lowerBound {
        return ["to", "that"].contains(clause.key(tokens.upperBound))
      }
      if key == "," || ClauseWords.breaks.contains(key) || triggers.contains(where: { $0.tokens.contains(index) }) {
        return false
      }
      index -= 1
    }
    return false
  }

  /// "Embalo's visit ends on Tuesday"
  private func isEnd(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    guard trigger.kind == .visit else { return false }
    return (tokens.lowerBound - 3..<tokens.lowerBound).contains {
      ["ends", "ended", "end", "concludes", "concluded", "until"].contains(clause.key($0))
    }
  }

  /// "the first since rebels took Goma in January"
  private func isSince(_ tokens: Range<Int>) -> Bool {
    guard let since = (clause.tokens.lowerBound..<tokens.lowerBound).last(where: { clause.key($0) == "since" }) else {
      return false
    }
    return !(since..<tokens.lowerBound).contains { clause.key($0) == "," }
  }

  /// "had met X, and on Tuesday it was Y": of what comes then.
  private func isOfNext(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    let on = tokens.lowerBound - 1
    guard trigger.tokens.upperBound < on, clause.key(on) == "on", clause.key(on - 1) == "and", clause.key(on - 2) == ","
    else { return false }
    return (trigger.tokens.upperBound..<on).contains { clause.group(over: $0) != nil }
  }

  /// "Rutte, who took over in October, saw": within a clause of its own.
  private func isEnclosed(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    guard tokens.upperBound < trigger.tokens.lowerBound,
      (tokens.upperBound..<trigger.tokens.lowerBound).contains(where: { clause.key($0) == "," }),
      let opener = (clause.tokens.lowerBound..<tokens.lowerBound).last(where: {
        ["who", "which", "whose", "whom"].contains(clause.key($0)) && clause.key($0 - 1) == ","
      })
    else { return false }
    return !(opener..<tokens.lowerBound).contains {
      clause.key($0) == "," || ["arrived", "landed", "flew", "came"].contains(clause.key($0))
    }
  }

  /// "twice in a month", "for the first time in two years", "the first meeting this year": no point in time.
  private func isCount(_ tokens: Range<Int>, _ trigger: Trigger) -> Bool {
    if clause.key(tokens.lowerBound) == "this", ["year", "month"].contains(clause.key(tokens.lowerBound + 1)),
      trigger.isNoun, trigger.tokens.lowerBound < tokens.lowerBound
    {
      let start = NounPhraseStart(clause: clause).start(of: trigger.tokens.lowerBound)
      if (start..<trigger.tokens.upperBound).contains(where: { Self.ordinals.contains(clause.key($0)) }) { return true }
    }
    // "their second call in a month", "the first visit by a leader in 12 years"
    if clause.key(tokens.lowerBound - 1) == "in", Self.times.contains(clause.key(tokens.upperBound - 1)),
      !["week", "month"].contains(clause.key(tokens.upperBound - 1)) || clause.key(tokens.lowerBound) == "a",
      (clause.tokens.lowerBound..<tokens.lowerBound).contains(where: { Self.ordinals.contains(clause.key($0)) })
    {
      return true
    }
    return clause.key(tokens.lowerBound - 1) == "in"
      && ["once", "twice", "thrice", "time", "times"].contains(clause.key(tokens.lowerBound - 2))
  }

  private static let ordinals: WordSet = ["first", "second", "third", "fourth", "fifth", "sixth", "last", "latest"]

  private static let deciding: WordSet = [
    "proposed", "suggested", "offered", "agreed", "asked", "invited", "decided", "promised", "urged", "accepted",
    "denied",
  ]

  /// "their November 2021 meeting": the words right before another noun are that one's.
  private func isBound(_ tokens: Range<Int>, but trigger: Trigger) -> Bool {
    triggers.contains { other in
      guard other != trigger, other.isNoun else { return false }
      let start = NounPhraseStart(clause: clause).start(of: other.tokens.lowerBound)
      if tokens.lowerBound >= start, tokens.upperBound <= other.tokens.lowerBound { return true }
      let gap = other.tokens.lowerBound - tokens.upperBound
      let between = clause.token(tokens.upperBound)
      return gap == 0 || gap == 1 && (between?.key == "'s" || between?.isCapitalised == true)
    }
  }

  private func cost(_ tokens: Range<Int>, _ trigger: Trigger) -> Int {
    let isAfter = tokens.lowerBound >= trigger.tokens.upperBound
    let gap =
      isAfter
      ? trigger.tokens.upperBound..<tokens.lowerBound
      : tokens.upperBound..<max(trigger.tokens.lowerBound, tokens.upperBound)
    if !isAfter, gap.isEmpty || gap.count == 1 && clause.key(gap.lowerBound) == "'s" { return 0 }
    // "Wednesday 15 May: The minister meets"
    if tokens.lowerBound == clause.tokens.lowerBound, clause.key(tokens.upperBound) == ":" { return 1 }
    var cost = gap.count + (isAfter ? 0 : 3)
    for index in gap where clause.group(over: index) == nil {
      let key = clause.key(index)
      if key == "which" || key == "who" {
        let next = clause.key(index + 1)
        // "received X, who then met Y"
        let isSequel = ["then", "subsequently", "afterwards", "later", "also"].contains(next)
        cost += ClauseWords.be.contains(next) || next == "will" || isSequel ? 4 : 40
      } else if ClauseWords.breaks.contains(key), key != "that" {
        cost += 14
      }
      if ClauseWords.reporting.contains(key) { cost += 10 }
      if key == "and", !isAfter { cost += 8 }
      // "about the shares of mackerel in 2025"
      if ["about", "regarding", "concerning"].contains(key), isAfter { cost += 20 }
    }
    // Another trigger in between is nearer to the date.
    if triggers.contains(where: { gap.contains($0.tokens.lowerBound) && $0 != trigger && !$0.isNoun }) { cost += 12 }
    return cost
  }
}
