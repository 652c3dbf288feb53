/// Finds the key phrases of an article: names, words and word groups that it uses more than English at large does,
/// and in prominent places.
struct PhraseFinder {
  let background: BackgroundFrequency
  let classes: WordClasses
  /// The phrases, best first.
  /// - Parameter excluded: words that belong to no phrase, such as the names of persons.
  func phrases(
    in words: [Word], text: ArticleBytes, excluded: [Bool], prominence: Prominence
  ) -> [FoundTopic] {
    let gazetteer = NamedThingFinder(words: words, text: text)
    let (things, isDemonym) = gazetteer.find(excluded: excluded)
    let shapes = WordShapes(words, isDemonym: isDemonym, background: background, classes: classes)
    let finder = CandidateFinder(words, shapes: shapes, things: things, excluded: excluded)
    var tally = PhraseTally(words: words, prominence: prominence)
    for candidate in finder.candidates() {
      let isNamed = candidate.words.allSatisfy { shapes.isAlwaysCapitalised[$0] }
      if isNamed, candidate.kind != .thing, gazetteer.isPerson(candidate.words, rarity: shapes.rarity) { continue }
      tally.add(candidate)
    }
    let uses = WordUses(words: words, phrases: tally.phrases, prominence: prominence)
    let worth = PhraseWorth(words: words, shapes: shapes, uses: uses)
    let worthy = tally.phrases.map { (phrase: $0, worth: worth(of: $0)) }.filter { $0.worth > 0 }
    return worthy.map { phrase, worth in
      FoundTopic(
        label: phrase.name.map { .name($0) } ?? .words(label(of: phrase, words: words)),
        kind: phrase.kind, score: Prominence.score(worth), mentions: phrase.mentions)
    }
    .sorted { ($0.score, $1.start) > ($1.score, $0.start) }
  }

  /// The mention that shows best how the phrase is written: inside a sentence of the text, not at its beginning.
  private func label(of phrase: Phrase, words: [Word]) -> Range<Int> {
    phrase.mentions.first { !words[$0.lowerBound].has(.titleCase) && !words[$0.lowerBound].has(.opensSentence) }
      ?? phrase.mentions.first { !words[$0.lowerBound].has(.titleCase) } ?? phrase.mentions[0]
  }
}
