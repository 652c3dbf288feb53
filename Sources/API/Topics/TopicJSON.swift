import News
import Store

extension JSONWriter {
  mutating func topic(_ topic: TopicSummary) { object { $0.members(topic) } }

  /// - Parameter narrower: the subjects directly below it.
  mutating func topic(_ topic: TopicSummary, narrower: [TopicSummary]) {
    object {
      $0.members(topic)
      $0.field("narrower") { json in
        json.array(narrower) { json, topic in
          json.object {
            $0.field("slug", topic.slug)
            $0.field("name", topic.name)
            $0.field("articles", topic.articles)
          }
        }
      }
    }
  }

  private mutating func members(_ topic: TopicSummary) {
    field("slug", topic.slug)
    field("name", topic.name)
    field("kind", topic.kind.rawValue)
    field("code", topic.code)
    field("broader", topic.broader)
    field("articles", topic.articles)
    field("meetings", topic.meetings)
    field("first_seen", topic.firstSeen)
    field("last_seen", topic.lastSeen)
    field("trend") { $0.trend(topic.trend) }
  }

  private mutating func trend(_ trend: TopicTrend) {
    object {
      $0.field("until", trend.until.description)
      $0.field("articles", trend.articles)
      $0.field("before", trend.before)
      $0.field("ratio", trend.ratio.map(rounded))
      $0.field("rise", trend.rise.map(rounded))
    }
  }

  mutating func relatedTopic(_ related: RelatedTopic) {
    object {
      $0.field("score", related.score)
      $0.field("articles", related.articles)
      $0.field("topic") { $0.topic(related.topic) }
    }
  }

  mutating func topicDay(_ day: TopicDay) {
    object {
      $0.field("day", day.day.description)
      $0.field("articles", day.articles)
    }
  }
}

private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
