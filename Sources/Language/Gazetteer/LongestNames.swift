/// How long names may be by their first word, so that a search for the longest need not try them all.
struct LongestNames: Sendable {
  private var lengths = HashSlots(minimumCapacity: 16_384)

  mutating func add(firstWord: UInt64, words: Int) {
    if words > self.words(from: firstWord) { lengths.set(firstWord, to: Int32(words)) }
  }

  func words(from firstWord: UInt64) -> Int { Int(lengths[firstWord] ?? 0) }
}
