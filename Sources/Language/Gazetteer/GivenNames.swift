/// Given names and whose they are. The table has a line a gender: `f`, `m` or `u` (both), then names parted by bars.
struct GivenNames: Sendable {
  private var genders: HashSlots

  init(_ table: TableBytes) {
    genders = HashSlots(minimumCapacity: 16_384)
    for row in 0..<table.count {
      let gender = Int32(table[row][0].first ?? UInt8(ascii: "u"))
      for name in table[row].parts(1) { genders.set(NameKey(name).hash, to: gender) }
    }
  }

  func contains(_ hash: UInt64) -> Bool { genders[hash] != nil }

  func gender(_ hash: UInt64) -> Gender? {
    switch genders[hash] {
    case Int32(UInt8(ascii: "f")): .female
    case Int32(UInt8(ascii: "m")): .male
    default: nil
    }
  }
}
