/// Counts what several reports say of one thing.
struct Votes<Value: Hashable> {
  private var counts: [Value: (weight: Double, first: Int)] = [:]

  mutating func add(_ value: Value?, weight: Double = 1) {
    guard let value else { return }
    let first = counts.count
    counts[value, default: (0, first)].weight += weight
  }

  /// Most votes first; of equals, the one that was named first.
  var ranked: [Value] {
    counts.sorted { a, b in
      a.value.weight != b.value.weight ? a.value.weight > b.value.weight : a.value.first < b.value.first
    }.map(\.key)
  }

  var winner: Value? { ranked.first }
}
