import News

/// Which words stand inside given mentions of the text.
struct Exclusion {
  let isExcluded: [Bool]

  /// - Parameter mentions: code points into the text, in any order.
  init(_ mentions: [Mention], of words: [Word]) {
    let sorted = mentions.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    var next = 0
    var end = 0
    // The same names stand in the headline, where nobody marked them.
    var keys = KeySet()
    var isExcluded = Array(repeating: false, count: words.count)
    for (index, word) in words.enumerated() where !word.has(.inTitle) {
      while next < sorted.count, sorted[next].start <= word.scalars.lowerBound {
        end = max(end, sorted[next].end)
        next += 1
      }
      if Exclusion.agencies.contains(word.key) { isExcluded[index] = true }
      guard word.scalars.lowerBound < end else { continue }
      isExcluded[index] = true
      if word.has(.capitalised) { keys.insert(word.key) }
    }
    for (index, word) in words.enumerated() where word.has(.inTitle) && keys.contains(word.key) {
      isExcluded[index] = true
    }
    self.isExcluded = isExcluded
  }

  /// They tell the news, and are seldom what it is about.
  private static let agencies = KeySet(
    ["reuter", "ap", "afp", "xinhua", "tass", "ians", "dpa", "upi", "getty"].map { WordKey.of($0.utf8) })
}
