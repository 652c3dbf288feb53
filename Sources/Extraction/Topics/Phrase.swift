/// A candidate with all its mentions.
struct Phrase {
  let first: Range<Int>
  let name: String?
  var kind: Candidate.Kind
  var mentions: [Range<Int>] = []
  /// Mentions in lines that are no repetition.
  var count = 0
  var weight = 0.0
}

/// Gathers the candidates of an article that are the same phrase.
struct PhraseTally {
  private let words: [Word]
  private let prominence: Prominence
  private var indices: KeyTable
  private(set) var phrases: [Phrase] = []

  init(words: [Word], prominence: Prominence) {
    (self.words, self.prominence) = (words, prominence)
    indices = KeyTable(minimumCapacity: words.count)
  }

  mutating func add(_ candidate: Candidate) {
    let index = indices[candidate.key].map { Int($0) } ?? phrases.count
    if index == phrases.count {
      indices[candidate.key] = Int32(index)
      phrases.append(Phrase(first: candidate.words, name: candidate.name, kind: candidate.kind))
    }
    phrases[index].mentions.append(candidate.words)
    phrases[index].weight += prominence[candidate.words.lowerBound]
    if !words[candidate.words.lowerBound].has(.repeated) { phrases[index].count += 1 }
    if candidate.kind == .name { phrases[index].kind = .name }
  }
}
