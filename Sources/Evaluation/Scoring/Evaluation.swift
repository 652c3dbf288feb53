/// Judges what was told by what is labelled.
///
/// ```swift
/// let set = try LabelledSet(bytes, file: "articles.json")
/// let score = Evaluation.score(set, told)   // `told` has one element for each of `set.items`
/// print(score.tally("records")?.f1)
/// ```
public enum Evaluation {
  /// - Parameter told: One for each item, in their order.
  public static func score(_ set: LabelledSet, _ told: [ToldArticle]) -> SetScore {
    precondition(told.count == set.items.count, "each item needs its answer")
    var sheet = ScoreSheet()
    for (item, told) in zip(set.items, told) {
      sheet.item = item.name
      switch item.label {
      case .article(let meetings): ArticleJudge(told: told).judge(meetings, &sheet)
      case .readout(let readout): ReadoutJudge(told: told).judge(readout, &sheet)
      case .announcement(let visit): AnnouncementJudge(told: told).judge(visit, &sheet)
      case .excerpt(let excerpt): ExcerptJudge(told: told).judge(excerpt, &sheet)
      case .sentence(let status, let date, let mode):
        SentenceJudge(told: told).judge(status: status, date: date, mode: mode, &sheet)
      }
    }
    let (tallies, shares) = measures(of: set.format)
    return sheet.score(set, tallies: tallies, shares: shares)
  }

  private static func measures(of format: LabelFormat) -> (tallies: [String], shares: [String]) {
    switch format {
    case .articles: (["records", "participants"], ["place", "date", "status", "mode", "evidence"])
    case .readouts: (["participants"], ["found", "country", "mode", "status", "date"])
    case .announcements: ([], ["found", "status", "date"])
    case .excerpts: (["events", "participants"], [])
    case .sentences: ([], ["found", "status", "date", "mode"])
    }
  }
}
