/// What stands inside an element.
struct XMLContent {
  /// UTF-8: text with its references resolved, or HTML.
  var bytes: [UInt8] = []
  /// Whether there were elements inside, so that `bytes` is HTML whatever its type claims.
  var isMarkup = false
}

extension XMLReader {
  /// Reads the rest of the element that has just started, and its end.
  ///
  /// Tags inside it need no balance: only the element's own end tag, or that of an element around it, ends it.
  mutating func content() -> XMLContent {
    var content = XMLContent()
    guard !isAtEmptyElement, let frame = frames.last else {
      close(1)
      return content
    }
    let start = position
    if !readText(of: frame, into: &content.bytes) {
      position = start
      content.bytes.removeAll(keepingCapacity: true)
      content.isMarkup = true
      readMarkup(of: frame, into: &content.bytes)
    }
    close(1)
    content.bytes = meant(content.bytes)
    return content
  }

  /// The text of the element that has just started, read to its end, where it stands in the document as it is meant; nil,
  /// and nothing read, where there is more to it. Most elements are so.
  mutating func bareText() -> ByteSource? {
    guard !isAtEmptyElement, !isEncodedTwice, let frame = frames.last else { return nil }
    let end = source.find(UInt8(ascii: "<"), from: position)
    let name = (end + 2)..<(end + 2 + frame.range.count)
    guard source[end + 1] == UInt8(ascii: "/"), source.equal(name, frame.range),
      XMLReader.endsName(source[name.upperBound]),
      source.find(UInt8(ascii: "&"), from: position, to: end) == nil
    else { return nil }
    let text = source.part(position..<end)
    skipEndTag(name)
    close(1)
    return text
  }

  /// The text of the element that has just started, read to its end; nil, and nothing read, where an element is in it.
  mutating func textOnly() -> [UInt8]? {
    var text: [UInt8] = []
    guard !isAtEmptyElement, let frame = frames.last else {
      close(1)
      return text
    }
    let start = position
    guard readText(of: frame, into: &text) else {
      position = start
      return nil
    }
    close(1)
    return meant(text)
  }

  /// The text, once more decoded where it was encoded twice.
  func meant(_ text: [UInt8]) -> [UInt8] { isEncodedTwice ? Mojibake.repaired(text) ?? text : text }

  /// Reads text up to the element's end; false, and nothing settled, where another element starts first.
  private mutating func readText(of frame: XMLFrame, into out: inout [UInt8]) -> Bool {
    while position < source.count {
      switch lookAhead() {
      case .text: References.decode(source, textRun(), entities: &entities, into: &out)
      case .declaration:
        if let section = declaration() { source.append(section, to: &out) }
      case .instruction: skipInstruction()
      case .startTag: return false
      case .endTag(let name):
        if source.equal(name, frame.range) {
          skipEndTag(name)
          return true
        }
        if openElement(name) != nil { return true }
        skipEndTag(name)
      }
    }
    return true
  }

  /// Copies markup up to the element's end as HTML.
  private mutating func readMarkup(of frame: XMLFrame, into out: inout [UInt8]) {
    // Elements of the same name that are open inside it.
    var nested = 0
    while position < source.count {
      switch lookAhead() {
      case .text: References.expand(source, textRun(), entities: &entities, into: &out)
      case .declaration:
        if let section = declaration() { HTMLEscaping.escape(source.slice(section), into: &out) }
      case .instruction: skipInstruction()
      case .startTag(let name):
        let isEmpty = markupTag(name, into: &out)
        if !isEmpty, source.equal(name, frame.range) { nested += 1 }
      case .endTag(let name):
        if source.equal(name, frame.range) {
          nested -= 1
          if nested < 0 { return skipEndTag(name) }
        } else if openElement(name) != nil {
          return
        }
        skipEndTag(name)
        out.append(contentsOf: "</".utf8)
        source.append(markupName(name), to: &out)
        out.append(UInt8(ascii: ">"))
      }
    }
  }

  /// Copies a start tag without namespace declarations and without the prefix of XHTML; true for an empty element.
  private mutating func markupTag(_ name: Range<Int>, into out: inout [UInt8]) -> Bool {
    let isEmpty = readAttributes(from: name.upperBound)
    // In scope to the end of the content: enough for names that are only copied.
    bind()
    out.append(UInt8(ascii: "<"))
    source.append(markupName(name), to: &out)
    for attribute in attributes where !source.starts(with: "xmlns", at: attribute.name.lowerBound) {
      out.append(UInt8(ascii: " "))
      source.append(attribute.name, to: &out)
      out.append(contentsOf: "=\"".utf8)
      quote(attribute.value, into: &out)
      out.append(UInt8(ascii: "\""))
    }
    out.append(contentsOf: isEmpty ? " />".utf8 : ">".utf8)
    return isEmpty
  }

  /// Copies an attribute's value for double quotes around it.
  private func quote(_ value: Range<Int>, into out: inout [UInt8]) {
    var copied = value.lowerBound
    while let quote = source.find(UInt8(ascii: "\""), from: copied, to: value.upperBound) {
      source.append(copied..<quote, to: &out)
      out.append(contentsOf: "&quot;".utf8)
      copied = quote + 1
    }
    source.append(copied..<value.upperBound, to: &out)
  }

  /// The name of an element of HTML, without the prefix that stands for XHTML here.
  private func markupName(_ name: Range<Int>) -> Range<Int> {
    let local = localName(name)
    return namespace(name, local: local) == .xhtml ? local : name
  }
}
