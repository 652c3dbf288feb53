/// From persons' names, countries and organisations to the rows of the table of leaders.
struct LeaderIndex: Sendable {
  private var fullNames = HashLists(minimumCapacity: 8192)
  private var surnames = HashLists(minimumCapacity: 8192)
  private var byPlace: [String: [Int]] = [:]

  /// Columns: name, surnames, other full names, gender, offices.
  init(_ table: TableBytes) {
    for row in 0..<table.count {
      let line = table[row]
      addFull(line[0], row: row)
      for name in line.parts(1) { surnames.add(PersonFolding(name).hash, UInt32(row)) }
      for name in line.parts(2) { addFull(name, row: row) }
      for office in line.parts(4) {
        let fields = office.split(separator: UInt8(ascii: ";"), maxSplits: 4, omittingEmptySubsequences: false)
        for place in fields.dropFirst(2).prefix(2) where !place.isEmpty {
          note(String(decoding: place, as: UTF8.self), row: row)
        }
      }
    }
  }

  /// - Parameter place: A country's code or an organisation's short name.
  func rows(place: String) -> [Int] { byPlace[place] ?? [] }

  func rows(surname utf8: some Sequence<UInt8>) -> [Int] {
    let folded = PersonFolding(utf8)
    return folded.words.isEmpty ? [] : surnames.sorted(folded.hash)
  }

  /// By all words of the name or, where that finds none, by its first and last, or without its last, which may be the
  /// mother's family name: people have more names than are used.
  func rows(fullName utf8: some Sequence<UInt8>) -> [Int] {
    let words = PersonFolding(utf8).words
    guard let first = words.first, let last = words.last else { return [] }
    let rows = fullNames.sorted(PersonFolding.hash(words))
    guard rows.isEmpty, words.count > 2 else { return rows }
    let outer = fullNames.sorted(PersonFolding.hash([first, last]))
    return outer.isEmpty ? fullNames.sorted(PersonFolding.hash(words.dropLast())) : outer
  }

  private mutating func addFull(_ name: Slice<UnsafeBufferPointer<UInt8>>, row: Int) {
    let words = PersonFolding(name).words
    fullNames.add(PersonFolding.hash(words), UInt32(row))
    if words.count > 2 { fullNames.add(PersonFolding.hash([words[0], words[words.count - 1]]), UInt32(row)) }
  }

  private mutating func note(_ place: String, row: Int) {
    if byPlace[place]?.last != row { byPlace[place, default: []].append(row) }
  }
}
