import News
import Pipeline
import Store

extension JSONWriter {
  /// One article's account of a meeting.
  mutating func groupedReport(_ grouped: GroupedReport) {
    let stored = grouped.stored
    object {
      $0.field("article", stored.article)
      $0.field("published", stored.published)
      $0.field("story", stored.origin.story)
      $0.field("source", stored.origin.source)
      $0.field("by_hand", stored.pin != nil)
      $0.field("reasons", grouped.reasons)
      $0.field("report") { $0.report(stored.report) }
    }
  }
}
