extension JSONWriter {
  /// The members `topics`, `people` and `meetings` of one article's findings.
  public mutating func findings(_ findings: Findings) {
    field("topics") { $0.array(findings.topics) { $0.topic($1) } }
    field("people") { $0.array(findings.people) { $0.person($1) } }
    field("meetings") { $0.array(findings.meetings) { $0.report($1) } }
  }

  public mutating func topic(_ topic: Topic) {
    object {
      $0.field("slug", topic.slug)
      $0.field("name", topic.name)
      $0.field("kind", topic.kind.rawValue)
      $0.field("code", topic.code)
      $0.field("score", topic.score)
      $0.mentions(topic.mentions)
    }
  }

  public mutating func person(_ person: Person) {
    object {
      $0.field("id", person.id)
      $0.field("name", person.name)
      $0.field("role", person.role)
      $0.field("country", person.country)
      $0.mentions(person.mentions)
    }
  }

  private mutating func mentions(_ mentions: [Mention]) {
    field("mentions") {
      $0.array(mentions) { json, mention in
        json.object {
          $0.field("start", mention.start)
          $0.field("end", mention.end)
        }
      }
    }
  }
}
