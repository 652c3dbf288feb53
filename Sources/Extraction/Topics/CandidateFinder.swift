/// Cuts an article into candidates for key phrases: things that the gazetteer knows, other names, and the longest
/// groups of nouns that come again; single nouns between them.
struct CandidateFinder {
  private let words: [Word]
  private let shapes: WordShapes
  private let things: [NamedThing]
  private let isOut: [Bool]
  private var counts: KeyTable
  private static let longest = 4
  private static let opening = 120

  init(_ words: [Word], shapes: WordShapes, things: [NamedThing], excluded: [Bool]) {
    (self.words, self.shapes, self.things) = (words, shapes, things)
    var isOut = words.indices.map { shapes.isFiller[$0] || excluded[$0] }
    for thing in things { for index in thing.words { isOut[index] = true } }
    self.isOut = isOut
    counts = KeyTable(minimumCapacity: words.count * 2)
    for start in words.indices where !isOut[start] && !words[start].has(.repeated) {
      var key = WordKey.joining(WordKey.empty, words[start].key)
      for end in start + 1..<max(start + 1, runEnd(from: start)) {
        key = WordKey.joining(key, words[end].key)
        counts[key] = (counts[key] ?? 0) + 1
      }
    }
  }

  /// Where the unbroken run of nouns, names and adjectives ends that a word is in, at most `longest` words on.
  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < words.count, end - start < CandidateFinder.longest, !isOut[end], canBePart(end),
      end == start || !words[end].has(.afterBreak) && !words[end - 1].has(.possessive)
    {
      end += 1
    }
    return end
  }

  private func canBePart(_ index: Int) -> Bool {
    shapes.isName[index] || shapes.parts.isNoun[index] || shapes.parts.isAdjective[index]
  }

  private func canEnd(_ index: Int) -> Bool { shapes.isName[index] || shapes.parts.isNoun[index] }

  /// In order; none overlaps another.
  func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    var nextThing = 0
    var index = 0
    while index < words.count {
      if nextThing < things.count, things[nextThing].words.lowerBound == index {
        candidates.append(candidate(things[nextThing]))
        index = things[nextThing].words.upperBound
        nextThing += 1
      } else if !isOut[index], let candidate = candidate(at: index) {
        candidates.append(candidate)
        index = candidate.words.upperBound
      } else {
        index += 1
      }
    }
    return candidates
  }

  /// Two plain nouns among the first words, of which the second is what the first tells more of: "spare parts".
  private func isCompound(_ range: ClosedRange<Int>) -> Bool {
    range.count == 2 && range.upperBound < CandidateFinder.opening
      && range.allSatisfy {
        shapes.parts.isNoun[$0] && !shapes.isName[$0] && !words[$0].looksInflected && !words[$0].has(.titleCase)
          && shapes.rarity[$0] >= 0.45
      }
  }

  /// "Free" of "hands-free", "commerce" of "e-commerce".
  private func cutsCompound(_ range: Range<Int>) -> Bool {
    words[range.lowerBound].has(.afterHyphen)
      || range.upperBound < words.count && words[range.upperBound].has(.afterHyphen)
  }

  private func candidate(_ thing: NamedThing) -> Candidate {
    Candidate(
      words: thing.words, kind: .thing,
      key: thing.name.map { WordKey.of($0.utf8) } ?? WordKey.sequence(words[thing.words]), name: thing.name)
  }

  private func candidate(at start: Int) -> Candidate? {
    var best: (end: Int, isName: Bool)?
    var key = WordKey.empty
    for end in start..<runEnd(from: start) {
      key = WordKey.joining(key, words[end].key)
      let isName = shapes.isName[start...end].allSatisfy { $0 }
      if canEnd(end), isName || end == start || (counts[key] ?? 0) >= 2 || isCompound(start...end) {
        best = (end + 1, isName)
      }
    }
    guard let best, best.isName || !cutsCompound(start..<best.end) else { return nil }
    let range = start..<best.end
    return Candidate(
      words: range, kind: best.isName ? .name : .nouns, key: WordKey.sequence(words[range]), name: nil)
  }
}
