import Evaluation
import Testing

/// Labels that are wrong: the error names the file, the item and the field.
@Suite struct LabelErrorTests {
  @Test(arguments: [
    (#"[{"id": "a1", "text": "x", "meetings": [{"participants": []}]}]"#, "a1", "meetings[0].participants"),
    (#"[{"id": "a1", "text": "x", "meetings": [{"participants": "Lind"}]}]"#, "a1", "meetings[0].participants"),
    (
      #"[{"id": "a1", "text": "x", "meetings": [{"participants": ["A"]}, {"participants": ["A"], "status": "met"}]}]"#,
      "a1", "meetings[1].status"
    ),
    (
      #"[{"title": "T", "text": "x", "meetings": [{"participants": ["A"], "date": {"start": "May"}}]}]"#, "T",
      "meetings[0].date.start"
    ),
    (
      #"[{"title": "T", "text": "x", "meetings": [{"participants": ["A"], "date": "2024-05-02"}]}]"#, "T",
      "meetings[0].date"
    ),
    (#"[{"id": "a1", "text": "x", "meetings": ["A"]}]"#, "a1", "meetings[0]"),
    (#"[{"id": "a1", "text": "x", "meetings": []}, {"id": "a2", "text": "x"}]"#, "a2", "meetings"),
    (#"[{"meetings": []}]"#, "1", "text"),
    (#"[{"id": "a1", "text": 5, "meetings": []}]"#, "a1", "text"),
    (#"[{"id": "a1", "text": "x", "published": "soon", "meetings": []}]"#, "a1", "published"),
    (#"[{"id": "a1", "sentences": [], "meeting": true, "arguments": []}]"#, "a1", "sentences"),
    (#"[{"id": "a1", "sentences": ["x"], "meeting": 1, "arguments": []}]"#, "a1", "meeting"),
    (
      #"[{"id": "a1", "sentences": ["x"], "meeting": true, "arguments": [{"role": "participant"}]}]"#, "a1",
      "arguments[0].text"
    ),
    (#"[{"title": "T", "text": "x", "visitor": "A", "gold_visit": ["soon"]}]"#, "T", "gold_visit[0]"),
    (#"[{"title": "T", "text": "x", "participants": ["A"], "mode": "letter"}]"#, "T", "mode"),
    (#"[{"id": "a1", "text": "x", "status": "held", "date": 5}]"#, "a1", "date"),
  ])
  func namesItemAndField(json: String, item: String, field: String) {
    let error = #expect(throws: LabelError.self) { try Reports.set(json, file: "mine.json") }
    #expect(error?.file == "mine.json")
    #expect(error?.item == item)
    #expect(error?.field == field)
    #expect(error?.description.hasPrefix("mine.json, item \(item), field '\(field)': ") == true)
  }

  @Test(arguments: [
    ("[{", "valid JSON"), ("{}", "array"), ("[]", "no items"),
    (#"[{"id": 1, "text": "x", "meetings": []}, 5]"#, "object"),
  ])
  func aBrokenFileIsRefused(json: String, reason: String) {
    let error = #expect(throws: LabelError.self) { try Reports.set(json) }
    #expect(error?.description.contains(reason) == true)
  }

  @Test func aFileInNoKnownFormatIsNone() throws {
    #expect(try Reports.set(#"[{"id": "a", "text": "x", "parts": []}]"#) == nil)
  }
}
