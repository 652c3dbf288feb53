import Language
import News

/// When two met, if the sentence before says on which day they agreed, or one told the other.
struct SpokenDates {
  let text: ReadText
  let published: ZonedTimestamp?

  private static let verbs: WordSet = [
    "agreed", "told", "said", "announced", "called", "signed", "pledged",
    "underscored", "discussed", "underlined", "stressed", "reaffirmed", "reviewed", "emphasised", "emphasized", "vowed",
  ]

  func date(of frame: Frame) -> DateSpan? {
    guard frame.part == .text, frame.members.count > 1, frame.sentence > 0 else { return nil }
    let sentence = frame.sentence - 1
    let tokens = text.text.sentences[sentence].tokens
    guard let verb = tokens.first(where: { Self.verbs.contains(text.key($0)) }), text.key(verb + 1) != "reporters"
    else {
      return nil
    }
    let found = DateFinder.expressions(in: text.text.utf8(verb + 1..<tokens.upperBound))
    guard let date = found.first,
      let first = tokens.first(where: { text.text.tokens[$0].bytes.upperBound > date.range.lowerBound }),
      text.key(first - 1) == "on" || DayWords.days.contains(text.key(first))
    else { return nil }
    let before = text.mentions(in: sentence).filter { $0.tokens.upperBound <= first && $0.form != .possessivePronoun }
    guard Set(before.flatMap(\.actors)).isSuperset(of: frame.actors), isDirect(verb + 1..<first) else { return nil }
    let span = date.span(published: published, tense: .past)
    guard span.precision == .day, let day = span.start?.day, let today = published?.day, day <= today else {
      return nil
    }
    return span
  }

  /// Nothing but who was told, or where, stands between.
  private func isDirect(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy { index in
      let isWhere = text.key(index) == "in" && index == gap.lowerBound && text.text.tokens[index + 1].isCapitalised
      return !ClauseWords.breaks.contains(text.key(index)) && (isWhere || !["to", "in"].contains(text.key(index)))
    }
  }
}
