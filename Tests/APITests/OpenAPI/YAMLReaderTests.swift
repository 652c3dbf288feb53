import News
import Testing

@testable import API

@Suite struct YAMLReaderTests {
  private func json(_ yaml: String) throws -> String {
    var json = JSONWriter()
    json.yaml(try YAMLReader.read(yaml))
    return json.string
  }

  @Test(arguments: [
    ("a: 1", #"{"a":1}"#),
    ("a: -1.5\nb: \"007\"", #"{"a":-1.5,"b":"007"}"#),
    ("a: true # yes\nb: null\nc:", #"{"a":true,"b":null,"c":null}"#),
    (
      "# first\n\na:\n  b:\n    - x\n    - y: 1\n      z: two words\n  c: d",
      #"{"a":{"b":["x",{"y":1,"z":"two words"}],"c":"d"}}"#
    ),
    ("a: [x, \"y, z\", {b: 1, c: [2]}]", #"{"a":["x","y, z",{"b":1,"c":[2]}]}"#),
    ("'it''s': \"a: \\\"b\\\" # c\"", #"{"it's":"a: \"b\" # c"}"#),
    ("\"200\": https://a.example/#x", #"{"200":"https://a.example/#x"}"#),
    ("a: |\n  one\n    two\n\n  three # four\nb: 1", #"{"a":"one\n  two\n\nthree # four\n","b":1}"#),
    ("a: >-\n  one\n  two\n\n  three", #"{"a":"one two\nthree"}"#),
    ("- - 1\n  - 2\n-\n  - 3", "[[1,2],[3]]"),
    ("a: []\nb: {}", #"{"a":[],"b":{}}"#),
  ])
  func reads(yaml: String, expected: String) throws {
    #expect(try json(yaml) == expected)
  }

  @Test(arguments: [
    ("a: 1\na: 2", 2), ("a:\n\t- b", 2), ("a: &x 1", 1), ("a: *x", 1), ("a: b: c", 1), ("a: \"b", 1), ("a: [1, 2", 1),
    ("a:\n    b: 1\n  c: 2", 3), ("a: 1\n  b: 2", 2), ("a: {b: 1, b: 2}", 1), ("a: |+\n  b", 1), ("a: \"b\" c", 1),
    ("a: no", 1), ("a: ~", 1), ("a: 007", 1), ("a: 1.", 1), ("a: 2025-02-07", 1), ("a: 1_000", 1), ("a: 3.1.0", 1),
    ("x:\n  - a\n - b", 3), ("a: %b", 1), ("a: ! b", 1), ("a: >\n  b\n    c", 3),
  ])
  func refusesWhatItCouldMisread(yaml: String, line: Int) {
    #expect { try YAMLReader.read(yaml) } throws: { ($0 as? YAMLError)?.line == line }
  }
}
