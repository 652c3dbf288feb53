/// The document type declaration (XML 1.0, section 2.8): passed over, but for the entities it declares.
enum DocumentType {
  /// Reads the `<!…>` at an index and returns where it ends.
  static func read(_ source: ByteSource, at start: Int, into entities: inout EntityTable) -> Int {
    let end = min(source.find(UInt8(ascii: ">"), from: start) + 1, source.count)
    guard let bracket = source.find(UInt8(ascii: "["), from: start, to: end) else { return end }
    return subset(source, from: bracket + 1, into: &entities) ?? end
  }

  /// Reads the internal subset; nil where it never ends.
  private static func subset(_ source: ByteSource, from start: Int, into entities: inout EntityTable) -> Int? {
    var index = start
    while index < source.count {
      index = source.skipSpace(from: index)
      switch source[index] {
      case UInt8(ascii: "]"):
        return min(source.find(UInt8(ascii: ">"), from: index) + 1, source.count)
      case UInt8(ascii: "<"):
        if source.starts(with: "<!--", at: index) {
          guard let close = source.find("-->", from: index + 4) else { return nil }
          index = close + 3
        } else {
          index = markupDeclaration(source, from: index, into: &entities)
        }
      default: index += 1
      }
    }
    return nil
  }

  private static func markupDeclaration(_ source: ByteSource, from start: Int, into entities: inout EntityTable) -> Int
  {
    if source.starts(with: "<!ENTITY", at: start) {
      let nameStart = source.skipSpace(from: start + 8)
      var nameEnd = nameStart
      while source[nameEnd] > 0x20, source[nameEnd] != UInt8(ascii: ">") { nameEnd += 1 }
      let open = source.skipSpace(from: nameEnd)
      let quote = source[open]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        let close = source.find(quote, from: open + 1)
        declare(source, nameStart..<nameEnd, (open + 1)..<close, into: &entities)
        return min(source.find(UInt8(ascii: ">"), from: close) + 1, source.count)
      }
    }
    return min(source.find(UInt8(ascii: ">"), from: start) + 1, source.count)
  }

  private static func declare(
    _ source: ByteSource, _ name: Range<Int>, _ value: Range<Int>, into entities: inout EntityTable
  ) {
    guard value.count <= 4096, source.find(UInt8(ascii: "<"), from: value.lowerBound, to: value.upperBound) == nil
    else { return }
    var text: [UInt8] = []
    var none = EntityTable()
    References.decode(source, value, entities: &none, into: &text)
    // What still holds a reference after decoding refers to another entity.
    if !text.contains(UInt8(ascii: "&")) || text == [UInt8(ascii: "&")] { entities.declare(source.string(name), text) }
  }
}
