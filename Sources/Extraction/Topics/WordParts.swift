/// What part each word of an article may have in a key phrase: nouns head it, adjectives go before them.
struct WordParts {
  let isNoun: [Bool]
  let isAdjective: [Bool]

  init(_ words: [Word], classes: [WordClass]) {
    let signs = words.indices.map { Sign(words, classes, at: $0) }
    var balance = KeyTable(minimumCapacity: words.count)
    for (index, word) in words.enumerated() where classes[index].isAmbiguous {
      balance[word.key] = (balance[word.key] ?? 0) + (signs[index] == .noun ? 1 : signs[index] == .verb ? -1 : 0)
    }
    isNoun = words.indices.map { index in
      guard classes[index].isAmbiguous else { return classes[index] == .noun }
      if signs[index] != .none { return signs[index] == .noun }
      let balance = balance[words[index].key] ?? 0
      return balance == 0 ? classes[index] == .nounOrVerb : balance > 0
    }
    isAdjective = classes.map { $0 == .adjective }
  }

  /// What the words around an ambiguous word make of it.
  private enum Sign {
    case noun, verb, none

    init(_ words: [Word], _ classes: [WordClass], at index: Int) {
      self = .none
      guard classes[index].isAmbiguous else { return }
      let next = index + 1 < words.count && !words[index + 1].has(.afterBreak) ? words[index + 1].plainKey : 0
      if next == Sign.to, index + 2 < words.count, classes[index + 2] == .verb || classes[index + 2].isAmbiguous {
        self = .verb
      }
      guard index > 0, !words[index].has(.afterBreak) else { return }
      let before = words[index - 1]
      if Sign.verbal.contains(before.plainKey) {
        self = .verb
      } else if before.has(.possessive) || Sign.nominal.contains(before.plainKey) || next == Sign.of {
        self = .noun
      } else if classes[index - 1] == .adjective && !before.looksInflected {
        self = .noun
      } else if Sign.articles.contains(next) {
        self = .verb
      }
    }

    private static let to = WordKey.of("to".utf8)
    private static let of = WordKey.of("of".utf8)
    private static let articles = keys("the a an his her its their our my this these")
    private static let verbal = keys(
      "to i we you he she it they who which will would shall should can could may might must not cannot n't")
    private static let nominal = keys(
      """
      the a an this that these those his her its their our your my no any some each every several many few more most
      of in on at by from with without into over under between among during after before against about for
      two three four five six seven eight nine ten
      """)

    private static func keys(_ list: String) -> KeySet {
      KeySet(list.split(whereSeparator: \.isWhitespace).map { WordKey.of($0.utf8) })
    }
  }
}
