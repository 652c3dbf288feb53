/// Remembers what was asked for lately and not found, by its hash, in a table that later ones overwrite.
struct RecentMisses {
  private static let size: UInt64 = 2048

  private var hashes = [UInt64](repeating: 0, count: Int(size))

  /// Whether it is there; if not, it is from now on.
  mutating func containsOrInserts(_ hash: UInt64) -> Bool {
    let place = Int(hash % Self.size)
    if hashes[place] == hash { return true }
    hashes[place] = hash
    return false
  }
}
