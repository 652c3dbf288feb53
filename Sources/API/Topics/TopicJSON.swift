import News
import Store

extension JSONWriter {
  mutating func topic(_ topic: TopicSummary) {
    object {
      $0.field("slug", topic.slug)
      $0.field("name", topic.name)
      $0.field("kind", topic.kind.rawValue)
      $0.field("code", topic.code)
      $0.field("articles", topic.articles)
      $0.field("meetings", topic.meetings)
      $0.field("first_seen", topic.firstSeen)
      $0.field("last_seen", topic.lastSeen)
    }
  }

  mutating func topicDay(_ day: TopicDay) {
    object {
      $0.field("day", day.day.description)
      $0.field("articles", day.articles)
    }
  }
}
