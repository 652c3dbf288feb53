import Extraction
import News
import Testing

/// What a reader would call a topic, and what not.
@Suite("Topics that a reader wants")
struct TopicQualityTests {
  private let finder = TopicFinder()

  /// Long enough that words must earn their place.
  private let filler = """
    The harbour master spoke at the quay. Ships waited in rows. Rain fell on the town all afternoon. Nobody left the
    hall before noon. Children drew pictures of gulls. A baker handed out buns. The band packed its drums into
    vans. Somebody had painted the railings green. Two dogs slept under a bench. The clock above the door struck four.
    An old radio played waltzes. The lamps along the pier came on. Later the ferry sounded its horn twice. The crowd
    went home through wet streets. Smoke rose from chimneys. A boy counted cobbles and gave up at ninety. The inn had
    soup. Moss covered the statue by the well, and its nose was gone. A cat crossed the square. Windows closed one after another. The tide went out.
    """

  @Test("Countries and organisations have their usual names, whatever the article calls them")
  func usualNames() {
    let topics = slugs("The U.S. talked to the UN. The US wants the U.N. to act, and so does Türkiye, says the EU.")
    #expect(topics.isSuperset(of: ["united-states", "united-nations", "turkey", "european-union"]))
    #expect(topics.isDisjoint(with: ["us", "un", "eu"]))
  }

  @Test("A demonym is no topic; its country is where it is named")
  func demonyms() {
    let topics = slugs("Japanese officials and Norwegian fishers spoke. The Japanese praised Norway.")
    #expect(topics.contains("norway"))
    #expect(topics.isDisjoint(with: ["japanese", "norwegian"]))
  }

  @Test("England is England")
  func partsOfCountries() {
    #expect(slugs("Floods came to England. England had no pumps.").contains("england"))
  }

  @Test("Groups of nouns that come again are one topic, without their parts")
  func nounGroups() {
    let topics = slugs(
      """
      A power cable to the island broke. Divers found the power cable under a wreck.
      Nobody guards the power cable. \(filler)
      """)
    #expect(topics.contains("power-cable"))
    #expect(topics.isDisjoint(with: ["power", "cable", "cables", "undersea"]))
  }

  @Test("Verbs are no topics, adjectives no topics alone")
  func verbsAndAdjectives() {
    let topics = slugs(
      """
      She emphasises the lighthouse. He emphasises the lighthouse too. The significant lighthouse aims to shine. It
      aims to warn. A significant storm emphasises woeful neglect, woeful walls and economic woes. Economic, woeful!
      They forge ahead and forge again. \(filler)
      """)
    #expect(topics.contains("lighthouse"))
    #expect(topics.isDisjoint(with: ["emphasises", "significant", "aims", "forge", "woeful", "economic"]))
  }

  @Test("A word that is noun or verb is judged by the words around it")
  func ambiguousWords() {
    let wreck = "The wreck was deep. Divers saw the wreck, and a fish in the wreck. \(filler)"
    let toWreck = "They want to wreck it. They wreck walls. We wreck what they wreck, to wreck more. \(filler)"
    #expect(slugs(wreck).contains("wreck"))
    #expect(!slugs(toWreck).contains("wreck"))
  }

  @Test("Nouns of every article are no topics: ties, roles, efforts, dates")
  func genericNouns() {
    let topics = slugs(
      """
      Ties matter. Strong ties need efforts. The role of ties is a role of efforts on Friday. On Friday in January the
      member countries praised the outcome; the outcome pleased other member countries in January. \(filler)
      """)
    #expect(topics.isDisjoint(with: ["ties", "role", "efforts", "friday", "january", "outcome", "member"]))
  }

  @Test("Capitals in a line in Title Case make no names")
  func titleCaseLines() {
    let text = """
      Gardeners Aim to Forge Friendship During Historic Rhubarb Festival

      Gardeners came to the rhubarb festival in large numbers. The rhubarb festival lasts until dusk. \(filler)
      """
    let topics = slugs(text, title: "Gardeners Aim to Forge Friendship During Historic Rhubarb Festival")
    #expect(topics.contains("rhubarb-festival"))
    #expect(topics.isDisjoint(with: ["forge-friendship", "historic-rhubarb-festival", "historic-rhubarb", "forge"]))
  }

  @Test("A headline that stands again above the text, and a paragraph given twice, count once")
  func repeatedLines() {
    let once = "The brewery closed. A walrus slept. The brewery had made cider."
    let again = finder.topics(title: "", text: "\(once)\nA walrus yawned at noon.\nA walrus yawned at noon.")
    let single = finder.topics(title: "", text: "\(once)\nA walrus yawned at noon.")
    #expect(again.map(\.slug) == single.map(\.slug))
    #expect(again.first { $0.slug == "walrus" }?.mentions.count == 3)
  }

  @Test("Half a compound is no topic, nor are contractions, titles and news agencies")
  func fragments() {
    let topics = slugs(
      """
      OSLO (Reuters) - They’ve built hands-free taps. I’ve seen hands-free taps, and they’ve leaked, Gen. Olsen said.
      The e-commerce site sells them, as e-commerce does. Reuters asked Gen. Olsen. \(filler)
      """)
    #expect(topics.isDisjoint(with: ["free", "free-taps", "theyve", "ive", "gen", "reuters", "commerce-site"]))
  }

  @Test("A name by its longer form alone")
  func longerNames() {
    let topics = slugs("The Harlow Bay Trust met. Harlow Bay Trust money is gone. The Trust sued. \(filler)")
    #expect(topics.contains("harlow-bay-trust"))
    #expect(topics.isDisjoint(with: ["harlow", "bay", "trust", "harlow-bay"]))
  }

  @Test("A dateline in capitals is written as the city is")
  func datelines() {
    let topics = finder.topics(title: "", text: "NEW DELHI: Traders burned onions. The onions were rotten.")
    #expect(topics.contains { $0.name == "New Delhi" })
  }

  @Test("Capitals that the place in the sentence gave are not kept; those of names are")
  func labels() {
    let topics = finder.topics(title: "", text: "Gulls came. Gulls stayed at Whitmouth. Whitmouth fed gulls. \(filler)")
    #expect(topics.contains { $0.name == "gulls" })
    #expect(topics.contains { $0.name == "Whitmouth" })
  }

  @Test("A phrase that is called as a subject is that subject, and ranks as the phrase would")
  func calledAsSubjects() {
    let topics = finder.topics(title: "", text: "Tariffs rose. Tariffs on tin and tariffs on lead rose most. \(filler)")
    #expect(topics.first?.slug == "tariff")
    #expect(topics.first?.kind == .subject)
    #expect(!topics.contains { $0.slug == "tariffs" })
  }

  @Test("A subject that one word points at in passing is none of a longer article")
  func passingSubjects() {
    #expect(!slugs("\(filler) He once played golf.").contains("golf"))
    #expect(slugs("Golf. \(filler) He once played golf.").contains("golf"))
  }

  @Test("A person whom nobody marked is no topic")
  func unmarkedPersons() {
    let topics = slugs("Julia Quirke mended nets. Nobody mends nets as Julia Quirke does. Margaret helps. \(filler)")
    #expect(topics.isDisjoint(with: ["julia-quirke", "margaret", "julia", "quirke"]))
  }

  @Test("Not more than ten phrases and eight subjects")
  func limits() {
    let words = (0..<60).map { "Quor\(["ba", "de", "fi", "go", "mu"][$0 % 5])\(["ns", "lt", "rk", "mp"][$0 % 4])ia" }
    let text = words.map { "We like \($0)." }.joined(separator: " ") + " Inflation, war, police, wine, chess, golf."
    let topics = finder.topics(title: "", text: text)
    #expect(topics.count { $0.kind == .phrase } <= 10)
    #expect(topics.count { $0.kind == .subject } <= 8)
  }

  private func slugs(_ text: String, title: String = "") -> Set<String> {
    Set(finder.topics(title: title, text: text).map(\.slug))
  }
}
