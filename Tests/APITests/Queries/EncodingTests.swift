import HTTP
import News
import Testing

@testable import API

@Suite struct EncodingTests {
  @Test func encodesComponentsAndPaths() {
    #expect(URLEncoding.component("a b&c=ü/~.-_") == "a%20b%26c%3D%C3%BC%2F~.-_")
    #expect(URLEncoding.path("/v1/topics/ü%2Fx y") == "/v1/topics/%C3%BC%2Fx%20y")
  }

  @Test func escapesMarkup() {
    #expect(Markup.escaped("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;")
    #expect(Markup.escaped("tab\tline\n\u{0}\u{B}\u{FFFE}") == "tab\tline\n\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(Markup.escaped("日本") == "日本")
  }

  @Test func tagsDifferWhereverBytesDiffer() {
    let bytes = Array("The same words, again and again, a little longer than one step.".utf8)
    var tags: Set<String> = [EntityTag.of(bytes), EntityTag.of([])]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      tags.insert(EntityTag.of(changed))
      tags.insert(EntityTag.of(Array(bytes[..<index]) + [0]))
    }
    #expect(tags.count == 2 + 2 * bytes.count)
    #expect(EntityTag.of(bytes) == EntityTag.of(bytes))
    #expect(tags.allSatisfy { $0.count == 18 })
  }

  @Test(arguments: [
    ("text/plain; charset=\"UTF-8\"", "text/plain", true), ("TEXT/HTML;charset=utf8", "text/html", true),
    ("text/plain ; x=y ; charset=iso-8859-1", "text/plain", false), ("", nil, true),
  ])
  func readsMediaTypes(field: String, name: String?, isUTF8: Bool) {
    var headers = Headers()
    headers.add("Content-Type", field)
    let type = MediaType(Request(method: "POST", path: "/", headers: headers))
    #expect(type.name == name)
    #expect(((try? type.requireUTF8()) != nil) == isUTF8)
  }
}
