/// How often records of a score are right, so that of those told with 0.9 nine in ten are.
///
/// Fitted by `script/confidence` on this project's own labelled articles and streams.
enum ConfidenceTable {
  /// Scores and what they are worth, rising; between two of them a straight line.
  static let knots: [(Double, Double)] = [
    (0.5, 0.5), (0.647, 0.592), (0.747, 0.629), (0.828, 0.838), (0.879, 0.915), (0.917, 0.97), (0.968, 0.97),
    (1.0, 0.97),
  ]

  /// The confidence that a score deserves, between 0 and 1.
  static func confidence(of score: Double) -> Double {
    guard let next = knots.firstIndex(where: { $0.0 >= score }) else { return knots[knots.count - 1].1 }
    guard next > 0 else { return min(score, knots[0].1) }
    let ((x0, y0), (x1, y1)) = (knots[next - 1], knots[next])
    return y0 + (y1 - y0) * (score - x0) / (x1 - x0)
  }
}
