import News
import Testing

@Suite struct JSONWriterTests {
  @Test func writesNestedValues() {
    var json = JSONWriter()
    json.object {
      $0.field("name", "Ishiba")
      $0.field("none", nil as String?)
      $0.field("list") { $0.array([1, 2]) { $0.value($1) } }
      $0.field("empty") { $0.array([Int]()) { $0.value($1) } }
      $0.field("inner") { $0.object { $0.field("score", 0.5) } }
      $0.field("whole", 3.0)
    }
    #expect(json.string == #"{"name":"Ishiba","none":null,"list":[1,2],"empty":[],"inner":{"score":0.5},"whole":3}"#)
  }

  @Test func escapesWhatJSONForbids() {
    var json = JSONWriter()
    json.value("a\"b\\c\n\r\t\u{1}é\u{2028}")
    #expect(json.string == "\"a\\\"b\\\\c\\n\\r\\t\\u0001é\u{2028}\"")
  }

  @Test func escapesWhereverItStands() {
    for length in 0..<40 {
      for place in 0..<max(length, 1) {
        for (raw, escaped) in [("\"", "\\\""), ("\\", "\\\\"), ("\u{1F}", "\\u001f"), ("\u{7F}", "\u{7F}"), ("é", "é")]
        {
          let (before, after) = (String(repeating: "a", count: place), String(repeating: "z", count: length - place))
          var json = JSONWriter()
          json.value(before + raw + after + raw)
          #expect(json.string == "\"" + before + escaped + after + escaped + "\"")
        }
      }
    }
  }

  @Test func writesTimes() {
    var json = JSONWriter()
    json.array([0, -1, 1_738_832_400_000, 1_738_832_400_050, -62_135_596_800_001]) {
      $0.value(Timestamp(milliseconds: $1))
    }
    #expect(
      json.string
        == "[\"1970-01-01T00:00:00Z\",\"1969-12-31T23:59:59.999Z\",\"2025-02-06T09:00:00Z\","
        + "\"2025-02-06T09:00:00.050Z\",\"0000-12-31T23:59:59.999Z\"]")
  }

  @Test func writesNoNumberThatJSONLacks() {
    var json = JSONWriter()
    json.array([Double.nan, .infinity, 1e300]) { $0.value($1) }
    #expect(json.string == "[null,null,1e+300]")
  }
}
