import News
import Store

extension JSONWriter {
  mutating func person(_ person: PersonSummary) { object { $0.members(person) } }

  mutating func person(_ person: PersonDetails) {
    object {
      $0.members(person.summary)
      $0.field("names", person.names)
      $0.field("offices") { $0.array(person.offices) { $0.term($1, "role") } }
      $0.field("countries") { $0.array(person.countries) { $0.term($1, "code") } }
      $0.field("partners") { $0.array(person.partners) { $0.contact($1) } }
    }
  }

  mutating func contact(_ contact: Contact) {
    object {
      $0.field("id", contact.id)
      $0.field("name", contact.name)
      $0.field("role", contact.role)
      $0.field("country", contact.country)
      $0.field("meetings", contact.meetings)
    }
  }

  private mutating func term(_ term: PersonDetails.Term, _ name: StaticString) {
    object {
      $0.field(name, term.value)
      $0.field("articles", term.articles)
      $0.field("from", term.from.description)
      $0.field("to", term.to.description)
    }
  }

  private mutating func members(_ person: PersonSummary) {
    field("id", person.id)
    field("name", person.name)
    field("role", person.role)
    field("country", person.country)
    field("articles", person.articles)
    field("meetings", person.meetings)
    field("first_seen", person.firstSeen)
    field("last_seen", person.lastSeen)
  }
}
