/// How often an article uses each word, alone and inside phrases.
struct WordUses {
  struct Use {
    var count = 0
    /// The sum of the mentions, each weighed by where it stands.
    var weight = 0.0
    /// The part of `weight` inside phrases of several words.
    var covered = 0.0
  }

  private var indices: KeyTable
  private var uses: [Use] = []

  init(words: [Word], phrases: [Phrase], prominence: Prominence) {
    indices = KeyTable(minimumCapacity: words.count)
    for (index, word) in words.enumerated() where !word.has(.repeated) {
      let use = position(of: word.key)
      uses[use].count += 1
      uses[use].weight += prominence[index]
    }
    for phrase in phrases where phrase.first.count > 1 && phrase.kind != .thing {
      for word in words[phrase.first] { uses[position(of: word.key)].covered += phrase.weight }
    }
  }

  subscript(word: Word) -> Use { indices[word.key].map { uses[Int($0)] } ?? Use() }

  private mutating func position(of key: UInt64) -> Int {
    if let index = indices[key] { return Int(index) }
    indices[key] = Int32(uses.count)
    uses.append(Use())
    return uses.count - 1
  }
}
