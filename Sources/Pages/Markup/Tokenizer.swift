/// Takes HTML apart into tags and text, in the manner of the HTML Living Standard, 13.2.5, in one pass over it.
struct Tokenizer {
  enum Token {
    case text(Range<Int>)
    /// Text in which references mean nothing (a script, a style).
    case rawText(Range<Int>)
    case start(Element, isSelfClosing: Bool)
    case end(Element)
  }

  let source: Source
  /// Of the last start tag.
  private(set) var attributes: [Attribute] = []
  /// Of the last tag.
  private(set) var name = 0..<0
  private let isFragment: Bool
  private var position = 0
  /// Set after the start tag of an element whose content is raw text.
  private var rawText: Element?
  /// What has been looked for in vain, and need not be again.
  private var missing: Set<UInt8> = []

  /// A fragment may be plain text: in it, a `<` begins a tag only with a name that HTML knows, or that is shaped like
  /// a custom element's.
  init(_ source: Source, isFragment: Bool) { (self.source, self.isFragment) = (source, isFragment) }

  mutating func next() -> Token? {
    if let element = rawText, let content = content(of: element) { return content }
    while position < source.count {
      let start = position
      switch markup(after: start) {
      case .none:
        position = source.count
        return .text(start..<source.count)
      case .some((let open, _)) where open > start:
        position = open
        return .text(start..<open)
      case .some((let open, .tag)): return tag(at: open)
      case .some((_, .leftOut(let end))): position = end
      case .some((let open, .cdata)):
        let end = source.find("]]>", from: open) ?? source.count
        position = min(end + 3, source.count)
        return .rawText(min(open + 9, end)..<end)
      }
    }
    return nil
  }

  private enum Markup {
    case tag
    case cdata
    /// A comment or declaration, and its end.
    case leftOut(Int)
  }

  private func markup(after start: Int) -> (open: Int, Markup)? {
    var open = source.find(UInt8(ascii: "<"), from: start)
    while open < source.count {
      if let markup = markup(at: open) { return (open, markup) }
      open = source.find(UInt8(ascii: "<"), from: open + 1)
    }
    return nil
  }

  private func markup(at open: Int) -> Markup? {
    switch source[open + 1] {
    case UInt8(ascii: "/"):
      let third = source[open + 2]
      if ASCII.isLetter(third) { return isTag(nameAt: open + 2) ? .tag : nil }
      return isFragment && third != UInt8(ascii: ">") ? nil : .leftOut(pastTagEnd(open + 2))
    case UInt8(ascii: "?"): return .leftOut(pastTagEnd(open))
    case UInt8(ascii: "!"):
      return source.starts(with: "<![cdata[", at: open) ? .cdata : .leftOut(declarationEnd(open))
    case let byte: return ASCII.isLetter(byte) && isTag(nameAt: open + 1) ? .tag : nil
    }
  }

  private func pastTagEnd(_ start: Int) -> Int { min(source.find(UInt8(ascii: ">"), from: start) + 1, source.count) }

  private func declarationEnd(_ open: Int) -> Int {
    guard source.starts(with: "<!--", at: open) else { return pastTagEnd(open) }
    if source.starts(with: "<!-->", at: open) { return open + 5 }
    if source.starts(with: "<!--->", at: open) { return open + 6 }
    return source.find("-->", from: open + 4).map { $0 + 3 } ?? source.count
  }

  private func nameEnd(from start: Int) -> Int {
    var index = start
    while index < source.count, source[index] != UInt8(ascii: ">"), source[index] != UInt8(ascii: "/"),
      !ASCII.isSpace(source[index])
    {
      index += 1
    }
    return index
  }
}

// MARK: Tags

extension Tokenizer {
  /// Whether the name is one that a tag may have here.
  private func isTag(nameAt start: Int) -> Bool {
    guard isFragment else { return true }
    var end = start
    var hasMark = false
    while end - start < 64 {
      let byte = source[end]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_") {
        hasMark = true
      } else if !ASCII.isLetter(byte), !ASCII.isDigit(byte) {
        break
      }
      end += 1
    }
    guard source[end] == UInt8(ascii: ">") || source[end] == UInt8(ascii: "/") || ASCII.isSpace(source[end]) else {
      return end == source.count
    }
    // `<http://…>` is an address in angle brackets.
    return hasMark ? source[end - 1] != UInt8(ascii: ":") : element(start..<end) != .unknown
  }

  private func element(_ name: Range<Int>) -> Element {
    guard name.count <= 10 else { return .unknown }
    return Element.named(String(decoding: source.bytes[name].lazy.map { ASCII.lowercased($0) }, as: UTF8.self))
  }

  private mutating func tag(at open: Int) -> Token? {
    let isEnd = source[open + 1] == UInt8(ascii: "/")
    let start = isEnd ? open + 2 : open + 1
    name = start..<nameEnd(from: start)
    let element = element(name)
    let isSelfClosing = readAttributes(from: name.upperBound)
    // A tag that the document breaks off in is dropped.
    guard position <= source.count else { return nil }
    if isEnd { return .end(element) }
    if element.isRawText, !isSelfClosing { rawText = element }
    return .start(element, isSelfClosing: isSelfClosing)
  }

  /// Reads up to and with the `>`, past the document's end where there is none; true for `/>`.
  private mutating func readAttributes(from start: Int) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    position = start
    var isAfterSlash = false
    while position < source.count {
      position = source.skipSpace(from: position)
      switch source[position] {
      case UInt8(ascii: ">"):
        position += 1
        return isAfterSlash
      case UInt8(ascii: "/"):
        position += 1
        isAfterSlash = true
      default:
        readAttribute()
        isAfterSlash = false
      }
    }
    position = source.count + 1
    return false
  }

  private mutating func readAttribute() {
    let start = position
    // At least one byte, so that a stray `=` can't hold the reader.
    position = min(start + 1, source.count)
    while position < source.count, !endsAttributeName(source[position]) { position += 1 }
    let name = start..<position
    let equals = source.skipSpace(from: position)
    guard source[equals] == UInt8(ascii: "=") else {
      add(Attribute(name: name, value: name.upperBound..<name.upperBound))
      return
    }
    add(Attribute(name: name, value: value(from: source.skipSpace(from: equals + 1))))
  }

  private func endsAttributeName(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }

  private mutating func add(_ attribute: Attribute) {
    // More than any tag has are passed over, so that looking one up stays cheap.
    if attributes.count < 64 { attributes.append(attribute) }
  }

  private mutating func value(from start: Int) -> Range<Int> {
    let quote = source[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), !missing.contains(quote) {
      let end = source.find(quote, from: start + 1)
      if end < source.count {
        position = end + 1
        return (start + 1)..<end
      }
      missing.insert(quote)
    }
    var end = start
    while end < source.count, source[end] != UInt8(ascii: ">"), !ASCII.isSpace(source[end]) { end += 1 }
    position = end
    return start..<end
  }
}

// MARK: Raw text

extension Tokenizer {
  private mutating func content(of element: Element) -> Token? {
    rawText = nil
    let start = position
    let end = endTag(of: element)
    position = end
    // Titles and the like are text with references.
    let hasReferences = element == .title || element == .textarea
    guard start < end else { return nil }
    return hasReferences ? .text(start..<end) : .rawText(start..<end)
  }

  private func endTag(of element: Element) -> Int {
    var index = position
    while let close = source.find("</", from: index) {
      let end = nameEnd(from: close + 2)
      if self.element((close + 2)..<end) == element { return close }
      index = close + 2
    }
    return source.count
  }
}
