import Language
import News

/// Where "the two met", if the sentence before says on the sidelines of what they did, or where they agreed.
struct SidelinePlaces {
  let text: ReadText
  let actors: [Actor]

  func place(of frame: Frame) -> Place? {
    guard frame.part == .text, frame.isAnaphoric || frame.trigger.isNoun, frame.members.count > 1, frame.sentence > 0
    else { return nil }
    let sentence = frame.sentence - 1
    let tokens = text.text.sentences[sentence].tokens
    guard let word = tokens.first(where: isSidelines) ?? tokens.first(where: isAgreed),
      text.named(in: sentence).isSuperset(of: frame.actors)
    else { return nil }
    let clause = Clause(
      text, part: .text, sentence: sentence, mentions: text.mentions(in: sentence), actors: actors)
    let trigger = Trigger(kind: .meet, tokens: word..<word + 1, isNoun: true, noun: nil)
    return MeetingPlaces(clause: clause).place(of: trigger)
  }

  private static let agreeing: WordSet = [
    "agreed", "underscored", "discussed", "underlined", "stressed", "reaffirmed", "reviewed", "signed",
  ]

  private func isSidelines(_ token: Int) -> Bool { ["sidelines", "margins"].contains(text.text.tokens[token].key) }

  /// "agreed in Tartu"
  private func isAgreed(_ token: Int) -> Bool {
    Self.agreeing.contains(text.text.tokens[token].key) && text.text.tokens.indices.contains(token + 2)
      && text.text.tokens[token + 1].key == "in" && text.text.tokens[token + 2].isCapitalised
  }
}
