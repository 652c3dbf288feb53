/// Cuts an article into candidates for key phrases: the longest word groups that come again or are names, and the
/// single words between them.
struct PhraseRuns {
  private let words: [Word]
  private let shapes: WordShapes
  private let isOut: [Bool]
  private var counts: KeyTable
  private static let longest = 4

  init(_ words: [Word], shapes: WordShapes, excluded: [Bool]) {
    (self.words, self.shapes) = (words, shapes)
    isOut = words.indices.map { shapes.isFiller[$0] || excluded[$0] }
    counts = KeyTable(minimumCapacity: words.count * 2)
    for start in words.indices where !isOut[start] {
      var key = WordKey.joining(WordKey.empty, words[start].key)
      for end in start + 1..<max(start + 1, runEnd(from: start)) {
        key = WordKey.joining(key, words[end].key)
        counts[key] = (counts[key] ?? 0) + 1
      }
    }
  }

  /// Where the unbroken run of content words ends that a word is in, at most `longest` words on.
  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < words.count, end - start < PhraseRuns.longest, !isOut[end], !words[end].has(.afterBreak),
      !words[end - 1].has(.possessive)
    {
      end += 1
    }
    return end
  }

  /// The candidates in order; none overlaps another.
  func segments() -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard !isOut[index] else {
        index += 1
        continue
      }
      let segment = segment(at: index)
      segments.append(segment)
      index = segment.upperBound
    }
    return segments
  }

  private func segment(at start: Int) -> Range<Int> {
    let limit = runEnd(from: start)
    var best = start + 1
    var key = WordKey.joining(WordKey.empty, words[start].key)
    for end in start + 1..<max(start + 1, limit) {
      key = WordKey.joining(key, words[end].key)
      let isName = shapes.isName[start...end].allSatisfy { $0 }
      if isName || (counts[key] ?? 0) >= 2 && !words[end].looksInflected && !words[start].looksInflected {
        best = end + 1
      }
    }
    return start..<best
  }
}
