import Foundation
import Pages
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// HTML of strangers, made safe to show.
@Suite struct SafeHTMLTests {
  private func safe(_ html: String) -> String {
    PageParser.safeHTML(ofFragment: html, url: "https://news.example/a/b")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<svg onload=alert(1)><p>x</p></svg>",
    "<style>p { background: url(javascript:alert(1)) }</style>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=x.swf></object><embed src=x.swf>", "<form action=/x><input name=q><button>Go</button></form>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>", "<link rel=stylesheet href=x.css>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>", "<template><script>alert(1)</script></template>",
    "<select><option>x</option></select>", "<img src=x onerror=alert(1)//", "<plaintext><script>alert(1)</script>",
    "<img src='javascript:alert(1)'>", "<img src='data:image/svg+xml;base64,PHN2Zz4='>", "<img alt=nothing>",
    "<noscript><img src=//evil.example/pixel></noscript>",
  ])
  func nothingIsLeft(html: String) { #expect(safe(html) == "") }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " \u{1} javascript:alert(1)", "java&#x09;script:alert(1)",
    "java&NewLine;script:alert(1)", "&#106;avascript&colon;alert(1)", "&#0000106avascript:alert(1)",
    "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "feed:https://x.example/",
    "\u{2028}javascript:alert(1)", "https:javascript:alert(1)", "mailto:a@b.example\" onclick=\"x", "blob:x", "",
  ])
  func linksThatLeadElsewhereLoseTheirAddress(address: String) {
    #expect(safe("<a href='\(address)' onclick=alert(1)>word</a>") == "<a>word</a>")
  }

  @Test(arguments: [
    ("../c?d=1&e=2#f", "https://news.example/c?d=1&amp;e=2#f"), ("//other.example/x", "https://other.example/x"),
    ("http://a.example/\"onclick=\"x", "http://a.example/%22onclick=%22x"),
    ("mailto:a@b.example", "mailto:a@b.example"),
    ("tel:+123", "tel:+123"), (" /x ", "https://news.example/x"),
  ])
  func linksAreAbsoluteAndMarked(address: String, expected: String) {
    #expect(
      safe("<a href='\(address)' target=_blank style='x'>word</a>")
        == "<a href=\"\(expected)\" rel=\"nofollow noopener noreferrer\">word</a>")
  }

  @Test(arguments: [
    ("<p onclick=alert(1) class=a id=b style='color:red' title='a \"b\"'>x</p>", "<p title=\"a &quot;b&quot;\">x</p>"),
    ("<b><i>x</b>y</i>", "<b><i>x</i></b>y"), ("<p>a<div>b</p>c", "<p>a</p><div>bc</div>"),
    ("<x-y onload=alert(1)>in <font color=red>side</font></x-y>", "in side"),
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("&lt;script&gt;alert(1)", "&lt;script&gt;alert(1)"),
    ("<scr<script>ipt>alert(1)</script>", "ipt&gt;alert(1)"), ("one\u{0}two\u{7}", "onetwo"),
    ("<!-- no --><![if gte]>yes<![endif]>", "yes"), ("<td>x</td><tr>y", "xy"),
    ("<table>out<tr>out<td>in</table>", "<table><tr><td>in</td></tr></table>"),
    (
      "<img src=a.png width=4 height='5px' onerror=x>",
      "<img src=\"https://news.example/a/a.png\" width=\"4\" loading=\"lazy\" />"
    ),
    ("<img src='data:image/png;base64,iVBORw=='>", "<img src=\"data:image/png;base64,iVBORw==\" loading=\"lazy\" />"),
    ("<ol start=3 reversed><li value=x>a", "<ol start=\"3\" reversed=\"\"><li>a</li></ol>"),
    (
      "<video><source src=/v.mp4 onerror=x></video>",
      "<video controls=\"\"><source src=\"https://news.example/v.mp4\" /></video>"
    ),
    ("line<br>line<hr>", "line<br />line<hr />"), ("<p title='`x`'>y", "<p title=\"&#96;x&#96;\">y</p>"),
  ])
  func whatIsSafeStays(html: String, expected: String) { #expect(safe(html) == expected) }

  @Test func withoutAnAddressOfItsOwnRelativeLinksGo() {
    let html = PageParser.safeHTML(ofFragment: "<a href=/x>word</a><img src=/y><a href=https://a.example/>b</a>")
    #expect(html == "<a>word</a><a href=\"https://a.example/\" rel=\"nofollow noopener noreferrer\">b</a>")
  }

  /// A cell outside of a table is left away, and with it what kept a list inside its paragraph.
  @Test func whatIsWrittenIsReadTheSameWay() {
    #expect(safe("<p>a<td><ol><li>b</ol>") == "<p>a</p><ol><li>b</li></ol>")
  }

  /// What is put together at random from the pieces that attacks are made of is well-formed, the same when it is made
  /// safe again, and holds no element or attribute that is not named here.
  @Test func nothingGetsThroughByBadNesting() throws {
    var random = SplitMix(state: 20_250_206)
    for _ in 0..<400 {
      let html = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        SafeHTMLTests.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let once = safe(html)
      #expect(safe(once) == once, "of \(html)")
      let check = Check()
      let parser = XMLParser(data: Data("<root>\(once)</root>".utf8))
      parser.delegate = check
      #expect(parser.parse(), "\(html) gave \(once)")
      #expect(check.strange.isEmpty, "\(html) gave \(once)")
    }
  }

  @Test func deepNestingStaysTheSameWhenItIsReadAgain() {
    for piece in ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote><p>"] {
      let once = safe(String(repeating: piece, count: 2000) + "x")
      #expect(safe(once) == once)
      #expect(once.contains("x"))
    }
  }

  private static let pieces = [
    "<p>", "</p>", "<div>", "</div>", "<a href=javascript:x>", "<a href=/ok onclick=x>", "</a>", "<table>", "<tr>",
    "<td>",
    "</table>", "<svg>", "</svg>", "<math>", "<mtext>", "</math>", "<style>", "</style>", "<script>", "</script>",
    "<noscript>", "</noscript>", "<title>", "</title>", "<textarea>", "</textarea>", "<xmp>", "</xmp>", "<!--", "-->",
    "--!>",
    "<![CDATA[", "]]>", "<img src=x onerror=alert(1)>", "<img title=\"</style><img src=1 onerror=x>\">", "\"", "'", "`",
    ">",
    "<", "&lt;", "&quot;", "&#0;", "&#x3c;", "text ", "\u{0}", "\u{85}", "<select>", "<template>", "</template>", "<b>",
    "</b>",
    "<i>", "</i>", "<ul>", "<li>", "</ul>", "<form>", "</form>", "<iframe>", "</iframe>", "<br>", "</br>", "<h1>",
    "</h2>",
    "<video src=/v onplay=x>", "<source src=/s>", "<ruby>", "<rt>", "<details ontoggle=x open>", "<body onload=x>",
    "<html>",
    "</body>", "<head>", "<frameset>", "<plaintext", "<x-y>", "<o:p>", "<base href=//evil.example>", "=", "/",
  ]
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private final class Check: NSObject, XMLParserDelegate {
  var strange: [String] = []

  private static let elements: Set<String> = [
    "root", "p", "div", "a", "table", "tr", "td", "img", "b", "i", "ul", "li", "br", "h1", "h2", "video", "source",
    "ruby",
    "rt", "details",
  ]

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if !Check.elements.contains(element) { strange.append(element) }
    for (name, value) in attributes {
      switch name {
      case "href", "src": if !value.hasPrefix("https://") && !value.hasPrefix("http://") { strange.append(value) }
      case "title", "rel", "controls", "loading", "open": break
      default: strange.append(name)
      }
    }
  }
}
