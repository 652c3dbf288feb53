import HTTP
import Testing

@Suite struct HeadersTests {
  private var sample: Headers {
    var headers = Headers()
    headers.add("Content-Type", "text/plain")
    headers.add("Link", "</a>; rel=next")
    headers.add("link", "</b>; rel=first")
    return headers
  }

  @Test func findsNamesWithoutCase() {
    #expect(sample["content-type"] == "text/plain")
    #expect(sample["CONTENT-TYPE"] == "text/plain")
    #expect(sample.contains("LINK"))
    #expect(sample["Content"] == nil)
    #expect(!sample.contains("Content-Typ"))
  }

  @Test func keepsOrderAndRepeats() {
    #expect(sample.fields.map(\.name) == ["Content-Type", "Link", "link"])
    #expect(sample["Link"] == "</a>; rel=next")
    #expect(sample.list("Link") == "</a>; rel=next, </b>; rel=first")
    #expect(sample.list("Age") == nil)
  }

  @Test func replacesAllOfAName() {
    var headers = sample
    headers.set("LINK", "</c>")
    #expect(headers.fields.map(\.name) == ["Content-Type", "LINK"])
    #expect(headers.list("link") == "</c>")
  }

  @Test func removesAllOfAName() {
    var headers = sample
    headers.remove("link")
    #expect(headers.fields.map(\.name) == ["Content-Type"])
    headers.remove("absent")
    #expect(headers.fields.count == 1)
    headers.remove("content-type")
    #expect(headers.isEmpty)
  }

  @Test func letsNoValueEndTheLine() {
    var headers = Headers()
    headers.add("Location", "/a\r\nSet-Cookie: x=1\u{0}\u{7F}")
    #expect(headers["Location"] == "/a  Set-Cookie: x=1  ")
    #expect(headers["Set-Cookie"] == nil)
  }

  @Test func letsNoNameEndTheLine() {
    var headers = Headers()
    headers.add("A: b\r\nC", "d")
    #expect(headers.fields.map(\.name) == ["A--b--C"])
  }

  @Test func keepsBytesBeyondASCII() {
    var headers = Headers()
    headers.add("X-Name", "Zoë – 東京")
    headers.add("X-Other", "1")
    headers.remove("X-Other")
    #expect(headers["x-name"] == "Zoë – 東京")
  }
}
