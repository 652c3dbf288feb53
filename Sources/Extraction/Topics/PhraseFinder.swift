/// Finds the key phrases of an article: names, words and word groups that it uses more than English at large does,
/// and in prominent places.
struct PhraseFinder {
  private let background: BackgroundFrequency

  init(background: BackgroundFrequency) { self.background = background }

  /// The phrases, best first.
  /// - Parameter excluded: words that belong to no phrase, such as the names of persons.
  func phrases(in words: [Word], excluded: [Bool], prominence: Prominence) -> [FoundTopic] {
    let shapes = WordShapes(words, background: background)
    let runs = PhraseRuns(words, shapes: shapes, excluded: excluded)
    var tally = KeyTable(minimumCapacity: words.count)
    var phrases: [Phrase] = []
    for segment in runs.segments() {
      let key = WordKey.sequence(words[segment])
      let index = tally[key].map { Int($0) } ?? phrases.count
      if index == phrases.count {
        tally[key] = Int32(index)
        phrases.append(Phrase(first: segment))
      }
      phrases[index].add(segment, weight: prominence[segment.lowerBound])
    }
    return phrases.compactMap { phrase in
      let worth = worth(of: phrase, words: words, shapes: shapes)
      guard worth > 0 else { return nil }
      return FoundTopic(
        label: .words(label(of: phrase, words: words)), score: Prominence.score(worth), mentions: phrase.mentions)
    }
    .sorted { ($0.score, $1.start) > ($1.score, $0.start) }
  }

  private struct Phrase {
    let first: Range<Int>
    var mentions: [Range<Int>] = []
    var weight = 0.0

    init(first: Range<Int>) { self.first = first }

    mutating func add(_ mention: Range<Int>, weight: Double) {
      mentions.append(mention)
      self.weight += weight
    }
  }

  /// The sum of its weighed mentions, times how rare its words are elsewhere.
  private func worth(of phrase: Phrase, words: [Word], shapes: WordShapes) -> Double {
    let rarity = phrase.first.map { shapes.rarity[$0] }.reduce(0, +) / Double(phrase.first.count)
    let isName = phrase.mentions.contains { $0.allSatisfy { shapes.isName[$0] } }
    if phrase.first.count == 1 {
      guard isName || shapes.canStandAlone(phrase.first.lowerBound) else { return 0 }
      return phrase.weight * rarity * (isName ? 0.6 : 0.5)
    }
    return phrase.weight * rarity * 0.8
  }

  /// The mention that shows best how the phrase is written: inside a sentence of the text, not at its beginning.
  private func label(of phrase: Phrase, words: [Word]) -> Range<Int> {
    phrase.mentions.first { !words[$0.lowerBound].has(.inTitle) && !words[$0.lowerBound].has(.opensSentence) }
      ?? phrase.mentions.first { !words[$0.lowerBound].has(.inTitle) } ?? phrase.first
  }
}
