import Language
import News

/// When two will meet, if the sentence before says when one of them goes where: "X travels to Oslo on Tuesday. He
/// will meet Y."
struct JourneyDates {
  let text: ReadText
  let published: ZonedTimestamp?

  private static let verbs: WordSet = [
    "visit", "visits", "travel", "travels", "travelled", "traveled", "fly", "flies", "flew", "go", "goes", "went",
    "arrive", "arrives", "arrived", "come", "comes", "came", "be", "return", "returns", "head", "heads", "land",
    "lands",
  ]

  func date(of frame: Frame) -> DateSpan? {
    guard frame.part == .text, frame.members.count > 1, frame.sentence > 0 else { return nil }
    let sentence = frame.sentence - 1
    let tokens = text.text.sentences[sentence].tokens
    guard let verb = tokens.first(where: { isJourney($0, tokens) }), isTraveller(before: verb, in: sentence, frame)
    else { return nil }
    let found = DateFinder.expressions(in: text.text.utf8(verb..<tokens.upperBound))
    guard let date = found.first, found.count == 1 else { return nil }
    let span = date.span(published: published, tense: .future)
    return span.precision == .day ? span : nil
  }

  /// "will be in Oslo", but not "will be held"
  private func isJourney(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.verbs.contains(text.key(token)) else { return false }
    if ["visit", "visits"].contains(text.key(token)) { return true }
    if text.key(token) == "be" { return text.key(token + 1) == "in" && sentence.contains(token + 2) }
    return sentence.contains(token + 2) && (token + 1...token + 2).contains { ["to", "in"].contains(text.key($0)) }
  }

  private func isTraveller(before verb: Int, in sentence: Int, _ frame: Frame) -> Bool {
    let before = text.mentions(in: sentence).filter { $0.tokens.upperBound <= verb && $0.form != .possessivePronoun }
    return before.contains { $0.actors.count == 1 && frame.actors.contains($0.actors[0]) }
  }
}
