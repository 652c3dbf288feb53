internal import News

/// What the tokens say from a certain one on. Each form has a function that answers with its meaning and end, or nil.
struct DateGrammar {
  struct Parsed {
    let meaning: DateMeaning
    /// The token after the last.
    let end: Int
    var clock: ClockTime?
  }

  let tokens: [DateToken]

  /// A date with all that belongs to it: a range's end, a time of day before or after.
  func expression(at index: Int) -> Parsed? {
    guard DateGrammar.mayBegin(tokens[index].kind), !isInAddress(index) else { return nil }
    if let clock = clock(at: index), let date = ranged(at: afterOn(clock.end)) {
      return Parsed(meaning: date.meaning, end: date.end, clock: clock.time)
    }
    guard var date = ranged(at: index) else { return nil }
    if let clock = clockAfterDate(at: date.end) {
      date = Parsed(meaning: date.meaning, end: clock.end, clock: clock.time)
    }
    return date
  }

  /// The longest of all forms of one date.
  func date(at index: Int) -> Parsed? {
    guard index < tokens.count else { return nil }
    var longest: Parsed?
    let readings = [
      dayWithWeekday(at: index), numericDay(at: index), weekOfMonth(at: index), month(at: index), year(at: index),
      dayOfMonth(at: index),
      weekday(at: index), relativeDay(at: index), period(at: index), offset(at: index), vague(at: index),
    ]
    for reading in readings.compactMap({ $0 }) where reading.end > longest?.end ?? 0 { longest = reading }
    return longest
  }

  private static func mayBegin(_ kind: DateToken.Kind) -> Bool {
    switch kind {
    case .known, .number, .ordinal: true
    case .word, .sign, .dash: false
    }
  }

  /// "archive.today", "@Friday"
  private func isInAddress(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].isSpaced, case .known = tokens[index].kind else { return false }
    return ["/", "@", "_", "#", "."].contains { isSign($0, index - 1) }
  }

  // MARK: Looking at tokens

  func word(_ index: Int) -> DateWord? {
    guard index >= 0, index < tokens.count, case .known(let word) = tokens[index].kind else { return nil }
    return word
  }

  func isSign(_ character: Unicode.Scalar, _ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .sign(UInt8(ascii: character))
  }

  /// The index past a word where it stands there.
  func skipping(_ word: DateWord, _ index: Int) -> Int { self.word(index) == word ? index + 1 : index }

  func skipping(sign: Unicode.Scalar, _ index: Int) -> Int { isSign(sign, index) ? index + 1 : index }

  private func afterOn(_ index: Int) -> Int {
    skipping(.the, skipping(.on, skipping(sign: ",", index)))
  }

  /// True where a number stands by itself on its left: not after a currency sign, nor part of a longer number.
  func isFree(before index: Int) -> Bool {
    guard index > 0, !tokens[index].isSpaced else { return true }
    switch tokens[index - 1].kind {
    case .sign(let byte): return !"$./:,%#+'&@_=*\\".utf8.contains(byte) && byte < 0x80
    case .dash: return true
    case .known, .word, .number, .ordinal: return false
    }
  }

  /// True where a number ends before that token: "3%", "3.5", "3,000" and "3x" go on.
  func isFree(after end: Int) -> Bool {
    guard end < tokens.count, !tokens[end].isSpaced else { return true }
    switch tokens[end].kind {
    case .sign(let byte):
      if "%/:°".utf8.contains(byte) { return false }
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), end + 1 < tokens.count else { return true }
      if case .number = tokens[end + 1].kind { return tokens[end + 1].isSpaced }
      return true
    case .dash: return true
    case .known, .word, .number, .ordinal: return false
    }
  }
}
