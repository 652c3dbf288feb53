import News
import Store

extension JSONWriter {
  mutating func statistics(_ statistics: StoreStatistics, queueDepth: Int) {
    object {
      $0.field("feeds", statistics.feeds)
      $0.field("articles", statistics.articles)
      $0.field("topics", statistics.topics)
      $0.field("people", statistics.people)
      $0.field("meetings", statistics.meetings)
      $0.field("unread", statistics.unread)
      $0.field("bytes", Int(statistics.bytes))
      $0.field("waiting_writes", queueDepth)
    }
  }
}
