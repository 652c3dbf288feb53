import Language
import News

/// When two met, if their sentence does not tell and another does: the one before it in the paragraph, or the article's
/// first, whose day is that of the news.
struct LeadDates {
  let text: ReadText
  let published: ZonedTimestamp?
  private static let near = 3

  func date(of frame: Frame) -> DateSpan? {
    guard frame.part == .text, frame.members.count > 1, frame.sentence > 0 else { return nil }
    let sentences = text.text.sentences
    let before = frame.sentence - 1
    if sentences[before].paragraph == sentences[frame.sentence].paragraph, let date = day(of: before, orWeek: true) {
      return date
    }
    guard frame.sentence <= Self.near, let date = day(of: 0) else { return nil }
    return date.start?.day == published?.day || opens(with: frame.actors) ? date : nil
  }

  /// When those met of whom the headline says so, if the first sentence is of both and tells a day.
  func headlineDate(of frame: Frame) -> DateSpan? {
    guard frame.part == .title, frame.members.count > 1, frame.date == nil, frame.status == .held else { return nil }
    let told = Set(text.mentions(in: 0).flatMap(\.actors))
    return told.isSuperset(of: frame.actors) ? day(of: 0) : nil
  }

  /// The only day that a sentence tells, if it is over and no mere time of saying.
  private func day(of sentence: Int, orWeek: Bool = false) -> DateSpan? {
    let tokens = text.text.sentences[sentence].tokens
    // A dateline's day is that of writing.
    let filed = sentence == 0 ? text.dateline?.range.upperBound ?? 0 : 0
    let found = DateFinder.expressions(in: text.text.utf8(tokens)).filter { $0.range.lowerBound >= filed }
    guard let date = found.first, found.count == 1, let today = published?.day,
      let first = tokens.first(where: { text.text.tokens[$0].bytes.upperBound > date.range.lowerBound }),
      !["since", "until", "till", "by", "before", "after", "from", "for"].contains(text.key(first - 1)),
      !(max(tokens.lowerBound, first - 8)..<first).contains(where: {
        ["will", "had", "would"].contains(text.key($0))
      })
    else { return nil }
    let span = date.span(published: published, tense: .past)
    guard span.precision == .day || orWeek && span.precision == .week, let day = span.start?.day, day <= today else {
      return nil
    }
    return span
  }

  /// The first sentence is of one who takes part.
  private func opens(with actors: [Int]) -> Bool {
    let first = text.mentions(in: 0).first { [.name, .office].contains($0.form) }
    return first.map { !Set($0.actors).isDisjoint(with: actors) } ?? false
  }
}
