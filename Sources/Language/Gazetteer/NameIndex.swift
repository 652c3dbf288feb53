/// From name keys to rows of tables, several rows a name. The spellings themselves are not kept: that two of some
/// fifty thousand names share 64 bits is as likely as one in ten thousand million.
struct NameIndex: Sendable {
  /// A row that a name stands for.
  struct Entry {
    let kind: EntryKind
    /// An abbreviation is found in capitals only, any other name with its first letter a capital.
    let needsCapitals: Bool
    let row: Int
  }

  private var lists = HashLists(minimumCapacity: 32_768)

  mutating func add(_ hash: UInt64, _ entry: Entry) {
    let traits = UInt32(entry.kind.rawValue) << 1 | (entry.needsCapitals ? 1 : 0)
    lists.add(hash, UInt32(entry.row) << 8 | traits)
  }

  @inline(__always)
  func forEach(_ hash: UInt64, _ body: (Entry) -> Void) {
    lists.forEach(hash) { packed in
      guard let kind = EntryKind(rawValue: UInt8(packed >> 1 & 0x7F)) else { return }
      body(Entry(kind: kind, needsCapitals: packed & 1 == 1, row: Int(packed >> 8)))
    }
  }
}

/// What a name may stand for.
enum EntryKind: UInt8, Sendable {
  case country, adjective, people, metonym, capital, city, venue, organization
}
