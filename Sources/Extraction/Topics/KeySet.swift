/// Word keys, which are hashes already, so that nothing is hashed again.
struct KeySet {
  private var table: KeyTable

  init(minimumCapacity: Int = 8) { table = KeyTable(minimumCapacity: minimumCapacity) }

  init(_ keys: some Collection<UInt64>) {
    self.init(minimumCapacity: keys.count)
    for key in keys { insert(key) }
  }

  func contains(_ key: UInt64) -> Bool { table[key] != nil }

  /// False where it was there before.
  @discardableResult
  mutating func insert(_ key: UInt64) -> Bool {
    if contains(key) { return false }
    table[key] = 1
    return true
  }
}
