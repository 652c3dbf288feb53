import Language
import News
import Testing

@Suite("Who is named, and with what role")
struct ActorTests {
  private func person(_ text: String, title: String = "") -> Actor? {
    read(text, title: title).actors.first { $0.kind == .person }
  }

  private func read(_ text: String, title: String = "") -> ReadArticle {
    ArticleReader().read(title: title, text: text, published: ZonedTimestamp("2025-03-12"))
  }

  @Test(
    "Names and roles from the text alone",
    arguments: [
      ("Ruritanian Foreign Minister Tilda Orban-Weiss spoke.", "Tilda Orban-Weiss", "Foreign Minister"),
      ("Tilda Weiss, the finance minister of Austria, spoke.", "Tilda Weiss", "Finance Minister"),
      ("The mayor of Oslo, Tilda Weiss, spoke.", "Tilda Weiss", "Mayor"),
      ("Gen. Tilda Weiss spoke.", "Tilda Weiss", "General"),
      ("Interior Minister Tilda von der Weiss spoke.", "Tilda von der Weiss", "Interior Minister"),
      ("Former Energy Minister Tilda R. Weiss Jr. spoke.", "Tilda R. Weiss Jr.", "Former Energy Minister"),
      ("Minister of Trade and Industry Tilda Weiss spoke.", "Tilda Weiss", "Minister of Trade and Industry"),
    ])
  func roles(text: String, name: String, role: String) {
    let person = person(text)
    #expect(person?.name == name)
    #expect(person?.role == role)
  }

  @Test(
    "Names that the gazetteer completes, on that day",
    arguments: [
      ("Trump spoke in Washington.", "Donald Trump", "President", "US"),
      ("The Japanese prime minister spoke.", "Shigeru Ishiba", "Prime Minister", "JP"),
      ("President Macron spoke.", "Emmanuel Macron", "President", "FR"),
      ("The US leader spoke.", "Donald Trump", "President", "US"),
      ("The NATO chief, Mark Rutte, spoke.", "Mark Rutte", nil, nil),
    ] as [(String, String, String?, String?)])
  func leaders(text: String, name: String, role: String?, country: String?) {
    let person = person(text)
    #expect(person?.name == name)
    if let role { #expect(person?.role == role) }
    if let country { #expect(person?.country == country) }
  }

  @Test("A surname means the full name, before and after it")
  func surnames() {
    let article = read(
      "Weiss smiled. Tilda Weiss, the finance minister of Austria, said that Ms Weiss was right.", title: "Weiss wins")
    #expect(article.actors.count { $0.kind == .person } == 1)
    #expect(article.title.mentions.first?.actors == article.body.mentions.first?.actors)
  }

  @Test("Pronouns and plurals")
  func pronouns() throws {
    let article = read(
      "Tilda Weiss, the finance minister, met Boris Kahn, the mayor of Graz. She left early. The two agreed on a bridge."
    )
    let names = article.body.mentions.filter { $0.form == .pronoun || $0.form == .several }.map { mention in
      mention.actors.map { article.actors[$0].name }
    }
    #expect(names == [["Tilda Weiss"], ["Tilda Weiss", "Boris Kahn"]])
  }

  @Test("Plural offices of several countries are several persons")
  func plurals() {
    let article = read("The trade ministers of Chile, Peru and Ecuador spoke.")
    let people = article.actors.filter { $0.kind == .person }
    #expect(people.map(\.country) == ["CL", "PE", "EC"])
    #expect(people.first?.name == "Trade Minister of Chile")
  }

  @Test(
    "What is no person",
    arguments: [
      "The Munich Security Conference opened.", "Goldman Sachs Group rose.", "On Monday Parliament sat.",
      "Lake Victoria is low.",
    ])
  func nobody(text: String) {
    #expect(!read(text).actors.contains { $0.kind == .person && $0.isCertain })
  }
}
