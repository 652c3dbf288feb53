/// FNV-1a, 64 bits (draft-eastlake-fnv): short keys of words and of sequences of words.
enum WordKey {
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// The key of nothing, from which sequences start.
  static let empty = offset

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = offset
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }

  /// The key of a sequence of words, one word longer.
  static func joining(_ sequence: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (sequence ^ word) &* prime
    return mixed ^ (mixed >> 29)
  }
}

extension WordKey {
  static func sequence(_ words: ArraySlice<Word>) -> UInt64 {
    words.reduce(empty) { joining($0, $1.key) }
  }
}
