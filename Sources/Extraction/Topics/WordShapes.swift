/// What the look of each word tells: whether it is part of a name, and how rare it is.
struct WordShapes {
  let isName: [Bool]
  /// 0 for the commonest words to 2 for words that are hardly ever seen elsewhere.
  let rarity: [Double]
  /// Function words, numbers and single letters.
  let isFiller: [Bool]
  private let looksInflected: [Bool]

  init(_ words: [Word], background: BackgroundFrequency) {
    let zipf = words.map(background.zipf)
    rarity = zipf.map { max(0, min(2, (6 - $0) / 1.5)) }
    isFiller = words.map {
      FunctionWords.keys.contains($0.key) && !$0.has(.capitals) || $0.has(.number) || $0.bytes.count < 2
    }
    looksInflected = words.map(\.looksInflected)
    let certain = Set(words.filter(WordShapes.isCertainName).map(\.key))
    let common = Set(words.filter { !$0.has(.capitalised) }.map(\.key))
    isName = words.indices.map { index in
      let word = words[index]
      guard word.has(.capitalised) else { return false }
      return WordShapes.isCertainName(word) || certain.contains(word.key)
        || zipf[index] < 3.5 && !common.contains(word.key)
    }
  }

  /// A capital that neither a headline nor the beginning of a sentence explains.
  private static func isCertainName(_ word: Word) -> Bool {
    word.has(.capitalised) && !word.has(.opensSentence) && !word.has(.inTitle)
  }

  /// A single word that a reader would take for a topic: a noun by its look, and no common one.
  func canStandAlone(_ index: Int) -> Bool { rarity[index] > 0.4 && !looksInflected[index] }
}
