/// Scores for people to read: a paragraph for each set, a line for each measure.
///
///     articles.json: 40 articles
///       records         48 right     2 extra    12 missed   P 0.960  R 0.800  F1 0.873
///       place           30 of 38     0.789
public struct ScoreTable {
  private let withMistakes: Bool

  public init(withMistakes: Bool) { self.withMistakes = withMistakes }

  /// Lines, each with its end.
  public func text(_ score: SetScore) -> String {
    var lines = ["\(score.file): \(score.items) \(score.format.rawValue)"]
    lines += score.measures.map { "  \(padded($0.name, 14))\(words($0.value))" }
    if withMistakes { lines += score.mistakes.map { "    \(words($0))" } }
    return lines.map { $0 + "\n" }.joined()
  }

  private func words(_ value: SetScore.Measure.Value) -> String {
    switch value {
    case .share(let share):
      "\(number(share.right)) of \(padded("\(share.of)", 8))" + (share.of > 0 ? decimal(share.ratio) : "–")
    case .tally(let tally):
      "\(number(tally.right)) right\(number(tally.extra)) extra\(number(tally.missed)) missed"
        + "   P \(decimal(tally.precision))  R \(decimal(tally.recall))  F1 \(decimal(tally.f1))"
    }
  }

  private func words(_ mistake: SetScore.Mistake) -> String {
    let labelled = mistake.labelled.isEmpty ? "nothing" : mistake.labelled.joined(separator: ", ")
    let told = mistake.told.isEmpty ? "nothing" : mistake.told.joined(separator: ", ")
    return "\(mistake.measure): \(mistake.item): labelled \(labelled); told \(told)"
  }

  private func number(_ value: Int) -> String {
    String(repeating: " ", count: max(1, 7 - "\(value)".count)) + "\(value)"
  }

  /// Three places: "0.960".
  private func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000)." + String("\(1000 + thousandths % 1000)".dropFirst())
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
