import Language
import Testing

@Suite("Sentences")
struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let text = TokenizedText(text)
    return text.sentences.map { text.text($0.tokens) }
  }

  @Test(
    "Full stops of abbreviations end nothing",
    arguments: [
      "Gen. Lee met Dr. Ada Ng and Mrs. Orr in St. Malo on Jan. 5.",
      "U.S. President John F. Kennedy spoke.",
      "The U.S. Navy left at 5 p.m. on Friday.",
      "Acme Inc. and Roe Ltd. merged.",
      "Prices rose 3.5 per cent to No. 1.",
    ])
  func whole(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test("Sentences end, quotes and all")
  func ends() {
    #expect(
      sentences("He said: “Go.” She went. Why? “No!” he cried.") == [
        "He said: “Go.”", "She went.", "Why?", "“No!” he cried.",
      ])
    #expect(sentences("He lives in the U.S. The house is old.") == ["He lives in the U.S.", "The house is old."])
    #expect(sentences("It ended at 5 p.m. They left.") == ["It ended at 5 p.m.", "They left."])
  }

  @Test("Headings, paragraphs and list items end sentences")
  func breaks() {
    #expect(sentences("The agenda\n\nTalks begin today") == ["The agenda", "Talks begin today"])
    #expect(sentences("Points:\n- steel\n- gas") == ["Points:", "- steel", "- gas"])
    #expect(TokenizedText("One.\n\nTwo. Three.").sentences.map(\.paragraph) == [0, 1, 1])
  }

  @Test("Lines broken at a fixed width go on")
  func wrapped() {
    let text =
      "The prime minister of the islands met the head of the\nfishermen and promised that the harbour of Port\nLorne would be dredged before the\nautumn."
    #expect(sentences(text).count == 1)
  }

  @Test("Without any full stop sentences are bounded")
  func bounded() {
    let text = TokenizedText(String(repeating: "word ", count: 5000))
    #expect(text.sentences.allSatisfy { $0.tokens.count <= 220 })
    #expect(text.sentences.map(\.tokens.count).reduce(0, +) == 5000)
  }
}
