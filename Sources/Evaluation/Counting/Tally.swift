/// What was found of what is labelled: records, or participants.
public struct Tally: Hashable, Sendable {
  public var right: Int
  public var extra: Int
  public var missed: Int

  public init(right: Int = 0, extra: Int = 0, missed: Int = 0) {
    (self.right, self.extra, self.missed) = (right, extra, missed)
  }

  /// 0 where nothing was told.
  public var precision: Double { ratio(right, right + extra) }
  /// 0 where nothing is labelled.
  public var recall: Double { ratio(right, right + missed) }
  public var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  static func += (sum: inout Tally, other: Tally) {
    sum = Tally(right: sum.right + other.right, extra: sum.extra + other.extra, missed: sum.missed + other.missed)
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }
}

/// How many of those that could be judged are right.
public struct Share: Hashable, Sendable {
  public var right: Int
  public var of: Int

  public init(right: Int = 0, of: Int = 0) { (self.right, self.of) = (right, of) }

  public var ratio: Double { of > 0 ? Double(right) / Double(of) : 0 }
}
