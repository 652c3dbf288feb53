/// B-cubed precision and recall (Bagga and Baldwin 1998) over mentions of meetings: how pure the records are that the
/// mentions ended up in, and how whole.
struct BCubed {
  /// A meeting in an article.
  struct Mention {
    var article = ""
    /// The meeting that it truly tells of; nil where nobody tells of one.
    var truth: String?
    /// The record that it ended up in; nil where it was not found.
    var record: String?
  }

  let precision: Double
  let recall: Double
  var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  /// - Parameter mentions: one that was not found takes from recall, and one that was made up from precision.
  init(_ mentions: [Mention]) {
    let records = Dictionary(grouping: mentions.filter { $0.record != nil }, by: \.record)
    let truths = Dictionary(grouping: mentions.filter { $0.truth != nil }, by: \.truth)
    func mean(_ groups: [String?: [Mention]], _ isTogether: (Mention, Mention) -> Bool) -> Double {
      let shares = groups.values.flatMap { group in
        group.map { mention in Double(group.count { isTogether(mention, $0) }) / Double(group.count) }
      }
      return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
    }
    precision = mean(records) { $0.truth != nil && $0.truth == $1.truth }
    recall = mean(truths) { $0.record != nil && $0.record == $1.record }
  }
}
