/// A map from word keys to small numbers: open addressing with linear probing. The keys are hashes already, so
/// nothing is hashed again: a look-up is a few nanoseconds, and an article needs thousands.
struct KeyTable {
  /// Key and value stand together: most look-ups wait for memory, once.
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = 0
  }

  private var slots: [Slot]
  private var mask: Int
  private(set) var count = 0

  init(minimumCapacity: Int) {
    var size = 16
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  subscript(key: UInt64) -> Int32? {
    get {
      let slot = slots[slot(of: key)]
      return slot.key == 0 ? nil : slot.value
    }
    set {
      precondition(newValue != nil, "a KeyTable only grows")
      if count * 2 >= slots.count { grow() }
      let slot = slot(of: key)
      if slots[slot].key == 0 { count += 1 }
      slots[slot] = Slot(key: KeyTable.stored(key), value: newValue ?? 0)
    }
  }

  /// Zero marks a free slot, so the key zero is kept as one.
  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  private func slot(of key: UInt64) -> Int {
    let key = KeyTable.stored(key)
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = KeyTable(minimumCapacity: slots.count)
    for slot in slots where slot.key != 0 { larger[slot.key] = slot.value }
    self = larger
  }
}
