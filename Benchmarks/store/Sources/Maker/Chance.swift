/// Numbers that are the same on every run (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// Draws the value of rank r with a probability in proportion to 1 / (r + 2.7), after Mandelbrot.
struct Zipf<Value: Sendable>: Sendable {
  let values: [Value]
  private let sums: [Double]

  init(_ values: [Value]) {
    self.values = values
    var sum = 0.0
    sums = values.indices.map { rank in
      sum += 1 / (Double(rank) + 3.7)
      return sum
    }
  }

  func draw(_ chance: inout Chance) -> Value {
    let place = Double(chance.next() >> 11) / Double(1 << 53) * sums[sums.count - 1]
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < place { low = middle + 1 } else { high = middle }
    }
    return values[low]
  }

  /// Several, none twice.
  func draw(_ count: Int, _ chance: inout Chance, key: (Value) -> String) -> [Value] {
    var (drawn, keys): ([Value], Set<String>) = ([], [])
    for _ in 0..<count * 4 where drawn.count < count {
      let value = draw(&chance)
      if keys.insert(key(value)).inserted { drawn.append(value) }
    }
    return drawn
  }
}
