/// Who is quoted in each paragraph, for the "I" in what he or she says.
struct Speakers {
  private let text: TokenizedText
  private var byParagraph: [Int: Int] = [:]
  private static let verbs: WordSet = [
    "said", "says", "told", "added", "wrote", "recalled", "explained", "tweeted",
  ]

  /// - Parameter person: The actor whom a phrase names.
  init(_ phrases: [NounPhrase], in context: PhraseContext, person: (Int) -> Int?) {
    text = context.text
    guard text.tokens.contains(where: { Pronouns.firstPerson.contains($0.key) }) else { return }
    for (index, phrase) in phrases.enumerated() {
      let before = context.key(phrase.tokens.lowerBound - 1)
      let isSpeaker =
        Self.verbs.contains(context.key(phrase.tokens.upperBound)) || Self.verbs.contains(before) && before != "told"
      guard isSpeaker, let actor = person(index) else { continue }
      let paragraph = text.sentences[text.sentence(of: phrase.tokens.lowerBound)].paragraph
      if byParagraph[paragraph] == nil { byParagraph[paragraph] = actor }
    }
  }

  /// Whom an "I" means; nil outside quotation marks.
  func speaker(of token: Int) -> Int? {
    var sentence = text.sentence(of: token)
    let paragraph = text.sentences[sentence].paragraph
    guard let speaker = byParagraph[paragraph] else { return nil }
    while sentence > 0, text.sentences[sentence - 1].paragraph == paragraph { sentence -= 1 }
    let marks = (text.sentences[sentence].tokens.lowerBound..<token).count { text.tokens[$0].key == "\"" }
    return marks % 2 == 1 ? speaker : nil
  }
}
