/// A map from hashes to small numbers: open addressing with linear probing. Nothing is hashed again, so that a look-up
/// is a few nanoseconds. It only grows.
struct HashSlots: Sendable {
  /// Key and value stand together: most look-ups wait for memory, once.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value: Int32 = 0
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(minimumCapacity: Int) {
    var size = 16
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// - Parameter key: Never zero, which marks a free slot.
  subscript(key: UInt64) -> Int32? {
    let slot = slots[slot(of: key)]
    return slot.key == 0 ? nil : slot.value
  }

  /// Sets a key's value and answers with the one it had.
  @discardableResult
  mutating func set(_ key: UInt64, to value: Int32) -> Int32? {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    let old = slots[slot].key == 0 ? nil : slots[slot].value
    if old == nil { count += 1 }
    slots[slot] = Slot(key: key, value: value)
    return old
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = HashSlots(minimumCapacity: slots.count)
    for slot in slots where slot.key != 0 { larger.set(slot.key, to: slot.value) }
    self = larger
  }
}
