/// What the look of each word tells: whether it is part of a name, and how rare it is.
struct WordShapes {
  let isName: [Bool]
  /// Begins with a capital wherever it stands, if only at the beginning of sentences.
  let isAlwaysCapitalised: [Bool]
  /// 0.1 for the commonest words to 2 for words that are hardly ever seen elsewhere.
  let rarity: [Double]
  /// Function words, numbers and single letters.
  let isFiller: [Bool]
  let parts: WordParts

  /// - Parameter isDemonym: "Japanese" has its capital from grammar.
  init(_ words: [Word], isDemonym: [Bool], background: BackgroundFrequency, classes: WordClasses) {
    let zipf = words.map(background.zipf)
    rarity = zipf.map { max(0.1, min(2, (6 - $0) / 1.5)) }
    isFiller = words.map {
      FunctionWords.contains($0) || $0.has(.number) || $0.bytes.count < 2
    }
    parts = WordParts(
      words,
      classes: words.indices.map { index in
        isDemonym[index]
          ? .adjective : classes(words[index], isRare: zipf[index] <= BackgroundFrequency.unknown)
      })
    var (certain, small) = (KeySet(minimumCapacity: words.count / 4), KeySet(minimumCapacity: words.count / 2))
    for word in words {
      if !word.has(.capitalised) {
        small.insert(word.key)
      } else if WordShapes.isCertainName(word) {
        certain.insert(word.key)
      }
    }
    isAlwaysCapitalised = words.map { !small.contains($0.key) }
    // "BREAKING" is shouted, no name; "UNESCO" is one.
    isName = words.indices.map { index in
      let word = words[index]
      guard word.has(.capitalised), !isDemonym[index] else { return false }
      if word.has(.capitals), word.scalars.count > 5, zipf[index] > BackgroundFrequency.unknown { return false }
      return WordShapes.isCertainName(word) || certain.contains(word.key)
        || zipf[index] < 3.5 && word.key == word.plainKey && !small.contains(word.key) && !word.has(.titleCase)
    }
  }

  /// A capital that neither a headline nor the beginning of a sentence explains.
  private static func isCertainName(_ word: Word) -> Bool {
    word.has(.capitalised) && !word.has(.opensSentence) && !word.has(.titleCase)
  }
}
