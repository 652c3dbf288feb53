/// Remembers what was asked for lately and not found, by its hash, in a table that later ones overwrite.
struct RecentMisses {
  private static let size = 2048

  private var hashes = [Int](repeating: 0, count: size)

  /// Whether it is there; if not, it is from now on.
  mutating func containsOrInserts(_ hash: Int) -> Bool {
    let place = Int(UInt(bitPattern: hash) % UInt(Self.size))
    if hashes[place] == hash { return true }
    hashes[place] = hash
    return false
  }
}
