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

  @Test func writesNoNumberThatJSONLacks() {
    var json = JSONWriter()
    json.array([Double.nan, .infinity, 1e300]) { $0.value($1) }
    #expect(json.string == "[null,null,1e+300]")
  }
}
