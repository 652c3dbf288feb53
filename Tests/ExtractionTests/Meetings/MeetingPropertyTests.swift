import Extraction
import News
import Testing

@Suite("What holds for every article")
struct MeetingPropertyTests {
  @Test("Offsets hold to the code point, behind letters of every length")
  func offsets() {
    let story = Story(
      "Ünlü 😀 — Türk Cumhurbaşkanı.\n\nPresident Recep Tayyip Erdoğan met Kyrgyz President Sadyr Japarov in Bişkek on Monday. 🎉"
    )
    #expect(story.meetings.count == 1)
    check(ArticleContent(title: story.title, text: story.text, published: story.published))
  }

  /// Needs the corpus.
  @Test(
    "Offsets hold in all labelled texts", .enabled(if: Corpus.isPresent), arguments: ["readouts.json", "rams_dev.json"])
  func corpusOffsets(file: String) throws {
    for content in try Corpus.articles(file) { check(content) }
  }

  @Test("The same article gives the same findings")
  func determinism() {
    let story = Story(
      "Edi Rama, Albin Kurti and Milo Djukanović met in Ohrid on Monday. Kurti will meet Rama in Tirana. They spoke of roads."
    )
    let first = story.findings
    for _ in 0..<5 { #expect(story.findings == first) }
  }

  @Test("Broken and mutated texts are read without harm", arguments: 0..<40)
  func mutations(seed: UInt64) {
    var random = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    var scalars = Array(Self.base.unicodeScalars)
    for _ in 0..<60 {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(Self.marks.randomElement(using: &random) ?? ".", at: place)
      case 2: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &random))
      default: scalars.insert(contentsOf: scalars[place..<min(place + 20, scalars.count)], at: place)
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    check(ArticleContent(title: "", text: String(text), published: ZonedTimestamp("2025-03-12")))
  }

  @Test(
    "Long texts of one kind of word end",
    arguments: [
      "met ", "President ", "Trump, ", "(", "\"", "of the ", "Xi and Putin met ", "and ", "'s ", "-", "on Friday ", "a",
      "\n",
    ])
  func endless(unit: String) {
    let text = String(repeating: unit, count: 6000 / unit.utf8.count)
    check(ArticleContent(title: "", text: text, published: ZonedTimestamp("2025-03-12")))
  }

  // MARK: Helpers

  private static let marks: [Unicode.Scalar] = [
    ".", ",", "\"", "(", ")", "-", "’", "\n", "é", "😀", "\u{0}", "—", "U", " ",
  ]
  private static let base = """
    BERLIN, March 12 (Agency) — German Chancellor Olaf Scholz met U.S. Secretary of State Marco Rubio and Israel's Foreign \
    Minister Gideon Sa'ar at the Chancellery on Tuesday. "We agreed," he said. The two leaders' talks, postponed from \
    Monday, were followed by a call with King Abdullah II of Jordan, the first since May. They will meet again in Rome.
    """

  private func check(_ content: ArticleContent) {
    let findings = Extractor().findings(in: content)
    let text = Array(content.text.unicodeScalars)
    let title = Array(content.title.unicodeScalars)
    for report in findings.meetings {
      #expect(!report.evidence.isEmpty && report.details.participants.count > 1)
      #expect((0.3...0.99).contains(report.details.confidence))
      for evidence in report.evidence {
        let scalars = evidence.part == .text ? text : title
        #expect(Array(evidence.text.unicodeScalars) == Array(scalars[evidence.start..<evidence.end]))
      }
    }
    for mention in findings.people.flatMap(\.mentions) {
      #expect(mention.start < mention.end && mention.end <= text.count)
    }
  }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
