/// A word's hash (FNV-1a, 64 bits), which stands for the word where it is looked up: words that share one by chance are
/// not to be expected among some hundred.
struct WordHash: Hashable {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true

  init() {}

  init(_ word: some StringProtocol) {
    for byte in word.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    isEmpty = false
  }
}
