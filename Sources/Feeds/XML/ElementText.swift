import News

/// The content of an element as the adapters want it. Each reads the element to its end.
extension XMLReader {
  /// As a reader would see it; nil where there is nothing to see.
  mutating func plain() -> String? {
    let text = bareText().map { PlainText.folded($0) } ?? PlainText.fromHTML(content().bytes)
    return text.isEmpty ? nil : text
  }

  /// An identifier, number or word: as written, without white space around it; nil where it is empty.
  mutating func value() -> String? {
    if let text = bareText() {
      let word = text.trimmed
      return word.isEmpty ? nil : text.string(word)
    }
    let content = content()
    let bytes = content.bytes[...].trimmed
    return bytes.isEmpty ? nil : UTF8Text.string(bytes)
  }

  /// An `id` of Atom, which may be relative to an `xml:base`. It never depends on where the document came from.
  mutating func identifier() -> String? {
    let base = statedBase
    return value().map { base == nil ? $0 : links.absolute($0, base: base) }
  }

  /// An address, made absolute.
  mutating func link() -> String? {
    let base = base
    return value().map { links.absolute($0, base: base) }
  }

  /// HTML with its links made absolute; nil where it is empty.
  mutating func html() -> String? {
    let base = base
    let content = content()
    return links.absolute(html: content.bytes, base: base)
  }

  mutating func date() -> ZonedTimestamp? {
    if let text = bareText() { return DateReader.read(UnsafeBufferPointer(rebasing: text.slice(text.trimmed))) }
    return content().bytes[...].trimmed.withUnsafeBufferPointer { DateReader.read($0) }
  }

  mutating func number() -> Int? { value().flatMap { Int($0) } }
}

extension ArraySlice<UInt8> {
  /// Without white space at its ends.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, ASCII.isSpace(first) { rest = rest.dropFirst() }
    while let last = rest.last, ASCII.isSpace(last) { rest = rest.dropLast() }
    return rest
  }
}
