/// How much of two texts is the same.
struct Resemblance {
  private let shared: Int
  private let fewer: Int
  private let more: Int

  init(_ a: Shingles, _ b: Shingles) {
    shared = a.shared(with: b)
    (fewer, more) = (min(a.hashes.count, b.hashes.count), max(a.hashes.count, b.hashes.count))
  }

  /// 0 to 1: how much of the shorter one is in the other (containment: Broder, 1997).
  var score: Double { fewer > 0 ? Double(shared) / Double(fewer) : 0 }

  /// Half of what both have together is shared, or most of the shorter one: papers cut what an agency sends, and add
  /// a line of their own.
  var isCopy: Bool { fewer >= Shingles.telling && (2 * shared >= fewer + more - shared || 10 * shared >= 7 * fewer) }
}
