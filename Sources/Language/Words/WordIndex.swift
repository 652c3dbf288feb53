/// From the words that rules know to small numbers.
///
/// Rules ask of every word of a text whether it is one of theirs, mostly in vain. The hashing of the standard library,
/// which guards against chosen keys, would be much of what an article costs; the keys here are those of the rules.
@usableFromInline struct WordIndex: Sendable {
  @usableFromInline let words: [String]
  /// Open addressing with linear probing, at most half full: indices of `words`, -1 where free.
  private let slots: [Int32]

  /// - Parameter words: Each once.
  @usableFromInline init(_ words: [String]) {
    self.words = words
    var size = 8
    while size < words.count * 4 { size *= 2 }
    var slots = Array(repeating: Int32(-1), count: size)
    for (index, word) in words.enumerated() {
      var slot = WordIndex.hash(word) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    self.slots = slots
  }

  @usableFromInline func place(of word: String) -> Int? {
    var slot = WordIndex.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if words[index] == word { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ word: String) -> Int {
    word.utf8.withContiguousStorageIfAvailable { hash(UnsafeRawBufferPointer($0)) } ?? hash(Array(word.utf8))
  }

  private static func hash(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBytes { hash($0) } }

  /// The first and last bytes of a word, eight at most of each, and its length tell enough.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    let count = bytes.count
    var (head, tail): (UInt64, UInt64) = (0, 0)
    if count >= 8 {
      head = bytes.loadUnaligned(as: UInt64.self)
      tail = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      head = UInt64(bytes.loadUnaligned(as: UInt32.self))
      tail = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else if count > 0 {
      head = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
    }
    // The multipliers are those of SplitMix64 and of FNV.
    let mixed =
      (head ^ UInt64(truncatingIfNeeded: count)) &* 0xbf58_476d_1ce4_e5b9 ^ tail &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 33 ^ mixed >> 47)
  }
}
