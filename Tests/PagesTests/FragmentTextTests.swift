import Pages
import Testing

/// Plain text of fragments: what a reader would see of a feed entry's content.
@Suite struct FragmentTextTests {
  private func text(_ html: String) -> String { PageParser.text(ofFragment: html) }

  @Test(arguments: [
    ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
    ("<p>One.<p>Two.", "One.\n\nTwo."),
    ("One.<div>Two.</div>Three.", "One.\n\nTwo.\n\nThree."),
    ("One.<br>Two.", "One.\nTwo."),
    ("One.<br/>\n <br />Two.", "One.\n\nTwo."),
    ("<p>One.<br></p><p>Two.</p>", "One.\n\nTwo."),
    ("<h2>Head</h2>Text", "Head\n\nText"),
    ("<ul><li>First<li>Second</ul>After", "First\n\nSecond\n\nAfter"),
    ("Before<blockquote>Quoted</blockquote>", "Before\n\nQuoted"),
    ("<p> Much \n\t white&nbsp;&#160;space </p>", "Much white space"),
    ("<p>bo<b>l</b>d and <i>slanted</i>.</p>", "bold and slanted."),
    ("<q>Yes</q>, she said", "“Yes”, she said"),
    ("<pre>a  b\nc\n\nd</pre>", "a b\nc\n\nd"),
  ])
  func blocksPartParagraphs(html: String, expected: String) { #expect(text(html) == expected) }

  @Test func tablesAreReadRowByRow() {
    let html = "<table><tr><th>Day<th>Guest</tr><tr><td>Monday</td><td></td><td>Ann <b>Lee</b></td></tr></table>"
    #expect(text(html) == "Day | Guest\n\nMonday | Ann Lee")
  }

  @Test(arguments: [
    "<script>alert('<p>no</p>')</script>", "<style>p > a { }</style>", "<noscript><p>no</p></noscript>",
    "<template><p>no</p></template>", "<head><title>no</title></head>", "<!-- no <p>no --> ", "<!doctype html>",
    "<img alt='no' src=x>", "<p hidden>no</p>", "<p style='color:red; display : none'>no</p>",
    "<svg><text>no</text></svg>", "<iframe src=x>no</iframe>", "<select><option>no</select>", "<?xml no?>",
    "<img src='a>b' alt=\"x > no\">",
  ])
  func whatIsNotReadIsLeftOut(html: String) {
    #expect(text("before \(html) after").split(whereSeparator: \.isWhitespace) == ["before", "after"])
  }

  @Test(arguments: [
    ("&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;", "<b> & \"x\" 'y'"),
    ("caf&eacute; &#233; &#xE9; &#XE9;", "café é é é"),
    ("AT&T R&D &unknown; & &;", "AT&T R&D &unknown; & &;"),
    ("&copy 2025 &notin; &hellip;", "© 2025 ∉ …"),
    ("&#150; &#x93;quoted&#x94;", "– “quoted”"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("meet&shy;ing \u{FEFF}x\u{200B}y \u{2003} z", "meeting xy z"),
    ("&amp;lt;", "&lt;"),
  ])
  func referencesAreDecoded(html: String, expected: String) { #expect(text(html) == expected) }

  @Test(arguments: [
    ("First line\nsecond line\n\nNew  paragraph\r\n\r\nLast", "First line\nsecond line\n\nNew paragraph\n\nLast"),
    ("a < b and c > d", "a < b and c > d"),
    ("if x<y then y>x", "if x<y then y>x"),
    ("From Ann <ann@news.example>, <https://news.example/a>", "From Ann <ann@news.example>, <https://news.example/a>"),
    ("I <3 this </3", "I <3 this </3"),
    ("Some <b>bold</b> word\nwraps\n\nNew paragraph", "Some bold word wraps\n\nNew paragraph"),
    ("", ""),
    (" \n\n ", ""),
  ])
  func plainTextPassesThrough(plain: String, expected: String) { #expect(text(plain) == expected) }

  @Test(arguments: [
    ("<p>One <b>two <i>three</b> four</i> five", "One two three four five"),
    ("</p></div>Text</b>", "Text"),
    ("<div><p>One</div>Two", "One\n\nTwo"),
    ("Text <a href=\"broken", "Text"),
    ("Text <a href=\"broken>rest</a> more", "Text rest more"),
    ("Text <!-- never closed", "Text"),
    ("<![CDATA[Some <b>text</b>]]> more", "Some <b>text</b> more"),
    ("<table><tr><td>One</div><td>Two</table>Three", "One | Two\n\nThree"),
    ("<o:p>Office</o:p> <my-tag>custom</my-tag>", "Office custom"),
    ("<script src=x />shown", "shown"),
    ("<p =a ='b' / / >x</p>", "x"),
    ("<", "<"), ("</", "</"), ("<!", ""), ("<a", ""), ("&", "&"), ("&#", "&#"), ("&#x", "&#x"), ("<p", ""),
  ])
  func brokenMarkupIsReadAsFarAsItGoes(html: String, expected: String) { #expect(text(html) == expected) }

  /// Each of these takes a parser that is not linear, or that recurses, many minutes or its stack.
  @Test(arguments: [
    "<b>", "<div>", "<a href=\"", "<!--", "</b>", "<p a=1 b='", "&", "&#", "<", "<table><td>", "<b><div>", "</i><i><p>",
    " x=", "<script>", "<![CDATA[", "<li>", "<select><option>", "'\"<", "\u{A0}", "<br>", "<svg><a/>", "</",
  ])
  func repetitionIsReadInLinearTime(piece: String) {
    let html = "<p>start</p><a " + String(repeating: piece, count: 5_000)
    _ = text(html)
    #expect(text("start " + String(repeating: piece, count: 5_000)).hasPrefix("start"))
  }

  @Test func deepNestingKeepsItsText() {
    let html = String(repeating: "<div><b>", count: 5_000) + "deep" + String(repeating: "</b></div>", count: 5_000)
    #expect(text(html + "<p>after</p>") == "deep\n\nafter")
  }

  @Test func everyPrefixOfAFragmentIsRead() {
    let html = Array("<p class='a'>Caf&eacute; <b>bold</b><!-- c --><script>x</script> &#x41;<br/>end</p>".utf8)
    for length in 0...html.count { _ = text(String(decoding: html[..<length], as: UTF8.self)) }
    #expect(text(String(decoding: html, as: UTF8.self)) == "Café bold A\nend")
  }
}
