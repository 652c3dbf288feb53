/// From hashes to several numbers each.
struct HashLists: Sendable {
  private struct Link: Sendable {
    let value: UInt32
    let next: Int32
  }

  private var heads: HashSlots
  private var links: [Link] = []

  init(minimumCapacity: Int) {
    heads = HashSlots(minimumCapacity: minimumCapacity)
    links.reserveCapacity(minimumCapacity)
  }

  /// - Parameter hash: Never zero.
  mutating func add(_ hash: UInt64, _ value: UInt32) {
    let head = heads.set(hash, to: Int32(links.count)) ?? -1
    links.append(Link(value: value, next: head))
  }

  /// Calls `body` with each number of a hash, the last added first.
  @inline(__always)
  func forEach(_ hash: UInt64, _ body: (UInt32) -> Void) {
    var index = heads[hash] ?? -1
    while index >= 0 {
      let link = links[Int(index)]
      body(link.value)
      index = link.next
    }
  }

  /// The numbers of a hash in rising order, each once.
  func sorted(_ hash: UInt64) -> [Int] {
    var values: [Int] = []
    forEach(hash) { value in
      if !values.contains(Int(value)) { values.append(Int(value)) }
    }
    values.sort()
    return values
  }
}
