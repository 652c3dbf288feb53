import Pipeline
import Testing

@Suite struct JSONObjectTests {
  @Test func tellsNumbersFromTruths() throws {
    let object = try JSONObject(Array(#"{"number":1,"truth":true,"none":null}"#.utf8))
    #expect(try object.bool("truth") == true)
    #expect(try object.bool("none") == nil)
    #expect(throws: DraftError(field: "number", "'number' must be true or false, not a number")) {
      try object.bool("number")
    }
    #expect(throws: DraftError(field: "truth", "'truth' must be a string, not true or false")) {
      try object.string("truth")
    }
    #expect(throws: DraftError(field: "number", "'number' must be a string, not a number")) {
      try object.string("number")
    }
  }

  @Test func namesUnknownMembers() throws {
    let object = try JSONObject(Array(#"{"url":"x","ulr":"y"}"#.utf8))
    #expect(throws: DraftError(field: "ulr", "there is no member 'ulr'; known are url, title")) {
      try object.allowOnly(["url", "title"])
    }
  }
}
