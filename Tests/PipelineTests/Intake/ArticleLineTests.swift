import News
import Pipeline
import Testing

/// The lines of `extract --lines`.
struct ArticleLineTests {
  @Test(arguments: [
    ("\"a7\"", ArticleLine.Name.string("a7")), ("1", .number(1)), ("0", .number(0)), ("42", .number(42)),
  ])
  func keepsTheIDAsItCame(json: String, id: ArticleLine.Name) throws {
    let line = ArticleLine(json: Array("{\"id\": \(json), \"text\": \"They met.\"}".utf8))
    #expect(line.id == id)
    #expect(try line.draft.get() == ArticleDraft(body: .text("They met.")))
  }

  @Test func aBrokenArticleStillHasItsID() {
    let line = ArticleLine(json: Array(#"{"id": "a7", "text": 5}"#.utf8))
    #expect(line.id == .string("a7"))
    #expect(line.draft == .failure(DraftError(field: "text", "'text' must be a string, not a number")))
  }

  @Test(arguments: [("{\"id\": true, \"text\": \"x\"}", "id"), ("[1]", nil), ("{\"id\": 1", nil)])
  func whatHasNoUsableIDHasNone(json: String, field: String?) {
    let line = ArticleLine(json: Array(json.utf8))
    #expect(line.id == nil)
    #expect(throws: DraftError.self) { try line.draft.get() }
  }
}
