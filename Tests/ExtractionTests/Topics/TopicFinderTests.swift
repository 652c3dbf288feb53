import Extraction
import News
import Testing

@Suite("Topics of an article")
struct TopicFinderTests {
  let finder = TopicFinder()

  @Test(
    "One subject has one slug, whatever words the article has for it",
    arguments: [
      ("Ministers raised the defense budget.", "defence-spending"),
      ("Ministers raised defence spending.", "defence-spending"),
      ("They spoke about defense investments and little else.", "defence-spending"),
      ("The pact covers AI.", "artificial-intelligence"),
      ("The pact covers artificial intelligence.", "artificial-intelligence"),
      ("The country is their top foreign investor.", "foreign-investment"),
      ("They want more investments from abroad.", "foreign-investment"),
      ("Economic issues came first.", "economy"),
      ("They discussed economic and security issues.", "economy"),
      ("They discussed economic and security issues.", "national-security"),
      ("The rebels signed a cease-fire.", "peace-process"),
      ("The rebels signed a ceasefire.", "peace-process"),
    ])
  func joinsVariants(text: String, slug: String) {
    #expect(slugs(text: text).contains(slug))
  }

  @Test(
    "One phrase has one slug, however it is written",
    arguments: [
      ("plural", "cheese-festival", "The cheese festivals opened. Nobody likes cheese festivals."),
      ("singular", "cheese-festival", "The cheese festival opened. Nobody likes the cheese festival."),
      ("spelling", "harbour-wall", "The harbor wall broke. A new harbor wall is dear."),
      ("irregular", "lake-crisis", "The lake crises came. Two lake crises are enough."),
      ("no plural", "lake-politics", "The lake politics are odd. We have lake politics."),
      ("country", "north-korea", "NK fired. The DPRK said so, and N. Korea too."),
      ("in brackets", "tidal-gate-reactor", "Towns buy tidal gate reactors (TGR). A TGR hums. The TGR floats."),
      ("before", "lake-basin-alliance", "The LBA (Lake Basin Alliance) sued. The LBA won."),
      ("with of", "bank-of-the-far-south", "The Bank of the Far South (BFS) closed. BFS had no money."),
    ])
  func phrasesJoinVariants(what: String, slug: String, text: String) {
    let slugs = slugs(text: text)
    #expect(slugs.contains(slug), "\(what): \(slugs)")
    #expect(!slugs.contains("tgr") && !slugs.contains("lba") && !slugs.contains("bfs"))
  }

  @Test("A phrase is called as the article writes it")
  func namesAsWritten() {
    let topics = finder.topics(title: "", text: "The harbor wall broke. A new harbor wall is dear.")
    #expect(topics.contains { $0.name == "harbor wall" && $0.slug == "harbour-wall" })
  }

  @Test("Officials of two countries make it international relations, whatever words there are; of one, not")
  func officials() {
    let text = "Anna Quirke of Lurin and Bo Zadek of Morva ate soup. Nobody said a word of it for days and days."
    func official(_ name: String, _ start: Int, _ country: String?) -> Person {
      Person(
        id: name, name: name, role: "Premier", country: country,
        mentions: [Mention(start: start, end: start + name.unicodeScalars.count)])
    }
    func slugs(_ people: [Person]) -> [String] { finder.topics(title: "", text: text, people: people).map(\.slug) }
    #expect(
      slugs([official("Anna Quirke", 0, "SE"), official("Bo Zadek", 25, "PT")]).contains("international-relations"))
    #expect(
      !slugs([official("Anna Quirke", 0, "SE"), official("Bo Zadek", 25, "SE")]).contains("international-relations"))
    #expect(
      !slugs([official("Anna Quirke", 0, "SE"), official("Bo Zadek", 25, nil)]).contains("international-relations"))
  }

  @Test(
    "A cue inside a longer one that means something else does not count",
    arguments: [
      ("Reform of social security comes next year.", "national-security"),
      ("He signed the first aids to navigation act.", "hiv-and-aids"),
      ("The chip maker hired.", "start-up-and-entrepreneurial-business"),
    ])
  func longestMatchWins(text: String, slug: String) {
    #expect(!slugs(text: text).contains(slug))
  }

  @Test("A subject of Media Topics has its code and is a subject; one of our own is a phrase without code")
  func kinds() throws {
    let topics = finder.topics(title: "", text: "Inflation fell. The defence budget rose.")
    let inflation = try #require(topics.first { $0.slug == "inflation" })
    let defence = try #require(topics.first { $0.slug == "defence-spending" })
    #expect(inflation.kind == .subject && inflation.code == "medtop:20000370")
    #expect(defence.kind == .phrase && defence.code == nil)
  }

  @Test("Mentions are code points into the text, also behind letters of several bytes")
  func mentions() throws {
    let text = "Größe, Ökonomie – 😀 and the U.S. tariffs: steel tariffs!"
    let topics = finder.topics(title: "Tariffs", text: text)
    let scalars = Array(text.unicodeScalars)
    let mentions = topics.flatMap(\.mentions)
    #expect(!mentions.isEmpty)
    for topic in topics where topic.slug == "steel-tariffs" {
      let words = topic.mentions.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
      #expect(words == ["steel tariffs"])
    }
    #expect(topics.contains { $0.slug == "steel-tariffs" })
  }

  @Test("What the headline says counts for more")
  func headline() {
    let text = "The budget talks touched on wildfire and on inflation."
    #expect(finder.topics(title: "Wildfire", text: text).first?.slug == "wildfire")
    #expect(finder.topics(title: "Inflation", text: text).first?.slug == "inflation")
  }

  @Test("Persons are no topics, neither in the text nor in the headline")
  func persons() {
    let text = "Zoltan Quirke opened a cheese fair. Quirke praised the cheese."
    let people = [
      Person(
        id: "zoltan-quirke", name: "Zoltan Quirke", role: nil, country: nil,
        mentions: [Mention(start: 0, end: 13), Mention(start: 36, end: 42)])
    ]
    let slugs = finder.topics(title: "Quirke praises cheese", text: text, people: people).map(\.slug)
    #expect(slugs.contains("cheese"))
    #expect(!slugs.contains { $0.contains("quirke") })
  }

  @Test("A name that comes again is one phrase, best first, and scores lie between 0 and 1")
  func phrases() {
    let text = "The Harlow Bay pier burned. Harlow Bay had hoped for visitors; now Harlow Bay hopes for rain."
    let topics = finder.topics(title: "Pier of Harlow Bay burns", text: text)
    #expect(topics.first?.slug == "harlow-bay")
    #expect(topics.first?.mentions.count == 3)
    #expect(topics.allSatisfy { (0...1).contains($0.score) })
    #expect(topics.map(\.score) == topics.map(\.score).sorted(by: >))
    #expect(Set(topics.map(\.slug)).count == topics.count)
  }

  @Test("Empty, strange and endless texts", arguments: ["", " \n\t", "…!?", "'", "a.b.c.", "\u{0}\u{FFFD}", "İ̇ı"])
  func oddTexts(text: String) {
    #expect(finder.topics(title: text, text: text).count <= 3)
  }

  @Test("The same article gives the same topics")
  func deterministic() {
    let text = String(repeating: "Fish, chips and peas; bread, jam and honey. ", count: 50)
    let first = finder.topics(title: "Food", text: text)
    for _ in 0..<5 { #expect(finder.topics(title: "Food", text: text) == first) }
  }

  private func slugs(text: String) -> [String] { finder.topics(title: "", text: text).map(\.slug) }
}
