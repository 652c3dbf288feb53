/// A tag or comment of HTML, found at a `<`.
struct HTMLTag {
  /// In lower case; empty for a comment.
  let name: String
  let isEnd: Bool
  /// Just past the `>`.
  let end: Int

  /// Nil where the `<` begins no tag that HTML knows, or none at all in what is known to be markup.
  init?(_ source: ByteSource, at open: Int, _ closing: inout ClosingDelimiters, isMarkup: Bool = false) {
    if source.starts(with: "<!--", at: open) {
      guard let close = closing.find("-->", .comment, in: source, from: open + 4) else { return nil }
      (name, isEnd, end) = ("", false, close + 3)
      return
    }
    let isEnd = source[open + 1] == UInt8(ascii: "/")
    let start = isEnd ? open + 2 : open + 1
    var nameEnd = start
    let longest = isMarkup ? 64 : 11
    while nameEnd - start < longest, HTMLTag.isName(source[nameEnd], isMarkup) { nameEnd += 1 }
    guard nameEnd > start, ASCII.isSpace(source[nameEnd]) || "/>".utf8.contains(source[nameEnd]) else { return nil }
    let name = source.string(start..<nameEnd).lowercased()
    guard HTMLTag.known.contains(name) || isMarkup && ASCII.isLetter(source[start]) else { return nil }
    guard let close = HTMLTag.close(source, from: nameEnd, &closing) else { return nil }
    (self.name, self.isEnd, end) = (name, isEnd, close + 1)
  }

  private static func isName(_ byte: UInt8, _ isMarkup: Bool) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || isMarkup && "-_:.".utf8.contains(byte)
  }

  /// Where the tag's `>` is: not in the value of an attribute, unless its quote is never closed.
  private static func close(_ source: ByteSource, from start: Int, _ closing: inout ClosingDelimiters) -> Int? {
    guard var end = closing.find(">", .tag, in: source, from: start) else { return nil }
    var index = start
    while index < end {
      let byte = source[index]
      index += 1
      guard byte == UInt8(ascii: "="), source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'"),
        let quote = closing.find(source[index], in: source, from: index + 1)
      else { continue }
      index = quote + 1
      if index > end { end = closing.find(">", .tag, in: source, from: index) ?? end }
    }
    return end
  }

  /// Whether what is inside is never shown.
  var isHidden: Bool { name == "script" || name == "style" }

  /// Whether it stands alone, without an end tag.
  var isVoid: Bool { name == "br" || name == "img" || name == "hr" }

  /// Whether it parts words.
  var isBlock: Bool { !HTMLTag.inline.contains(name) }

  /// Where the hidden content and its end tag are over.
  func skipContent(_ source: ByteSource, _ closing: inout ClosingDelimiters) -> Int {
    let close =
      name == "script"
      ? closing.find("</script", .script, in: source, from: end)
      : closing.find("</style", .style, in: source, from: end)
    return close.map { min(source.find(UInt8(ascii: ">"), from: $0) + 1, source.count) } ?? end
  }

  private static let inline: Set<String> = [
    "", "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
  ]

  private static let known: Set<String> = inline.union([
    "address", "area", "article", "aside", "audio", "base", "blockquote", "body", "br", "button", "canvas", "caption",
    "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hr", "html", "iframe", "img", "input", "label", "legend", "li", "link", "main", "map", "meta", "nav",
    "noscript", "object", "ol", "optgroup", "option", "p", "param", "picture", "pre", "script", "section", "select",
    "source", "style", "summary", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "tr",
    "track", "ul", "video", "svg", "math",
  ])
}
