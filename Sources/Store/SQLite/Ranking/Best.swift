/// The best of many, in order, without keeping the others.
struct Best {
  /// Orders the newest first among equals.
  struct Place: Comparable {
    let rank: Int64
    let position: Int64

    static func < (a: Place, b: Place) -> Bool { (a.rank, a.position) < (b.rank, b.position) }
  }

  /// Best first.
  private(set) var places: [Place] = []
  private let count: Int
  private let end: Place?

  /// - Parameters:
  ///   - count: how many are kept.
  ///   - end: only what comes after it in the order counts.
  init(_ count: Int, after end: Place?) { (self.count, self.end) = (count, end) }

  mutating func add(_ place: Place) {
    if places.count == count, let last = places.last, place < last { return }
    if let end, place >= end { return }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] > place { low = middle + 1 } else { high = middle }
    }
    if places.count == count { places.removeLast() }
    places.insert(place, at: low)
  }
}
