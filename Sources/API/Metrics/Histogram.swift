/// Durations in buckets, as Prometheus counts them.
struct Histogram {
  /// Upper limits in seconds; what is longer counts in none of them.
  static let limits = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  /// Not summed up: each holds what is above the limit before it.
  private(set) var buckets = [Int](repeating: 0, count: limits.count)
  private(set) var count = 0
  private(set) var sum = 0.0

  mutating func add(_ seconds: Double) {
    if let bucket = Self.limits.firstIndex(where: { seconds <= $0 }) { buckets[bucket] += 1 }
    count += 1
    sum += seconds
  }

  mutating func add(_ other: Histogram) {
    for index in buckets.indices { buckets[index] += other.buckets[index] }
    count += other.count
    sum += other.sum
  }
}
