import News
import Store

extension JSONWriter {
  mutating func person(_ person: PersonSummary) {
    object {
      $0.field("id", person.id)
      $0.field("name", person.name)
      $0.field("role", person.role)
      $0.field("country", person.country)
      $0.field("articles", person.articles)
      $0.field("meetings", person.meetings)
      $0.field("first_seen", person.firstSeen)
      $0.field("last_seen", person.lastSeen)
    }
  }
}
