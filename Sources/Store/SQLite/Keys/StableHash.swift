/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv): the same for the same bytes in every process, unlike
/// `Hasher`. Not safe against one who looks for collisions: whoever uses it compares what it leads to.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ text: String) { add(text.utf8) }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
