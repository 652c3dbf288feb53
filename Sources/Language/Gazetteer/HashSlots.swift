/// A map from hashes to small numbers: open addressing with linear probing. Nothing is hashed again, so that a look-up
/// is a few nanoseconds. It only grows.
struct HashSlots: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(minimumCapacity: Int) {
    var size = 16
    while size < minimumCapacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// - Parameter key: Never zero, which marks a free slot.
  subscript(key: UInt64) -> Int32? {
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : values[slot]
  }

  /// Sets a key's value and answers with the one it had.
  @discardableResult
  mutating func set(_ key: UInt64, to value: Int32) -> Int32? {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    let old = keys[slot] == 0 ? nil : values[slot]
    if old == nil { count += 1 }
    (keys[slot], values[slot]) = (key, value)
    return old
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = HashSlots(minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where key != 0 { larger.set(key, to: value) }
    self = larger
  }
}
