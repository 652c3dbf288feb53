import Encodings

/// What a reader sees of a piece of text or HTML: no tags, references resolved, white space folded, no control characters.
enum PlainText {
  /// Of HTML, or of text that may be HTML: only tags that HTML has are taken for tags, unless all of
  /// them are known to be some.
  static func fromHTML(_ html: [UInt8], isMarkup: Bool = false) -> String {
    if !html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) { return folded(html) }
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    html.withUnsafeBufferPointer { strip(ByteSource($0), isMarkup: isMarkup, into: &text) }
    return folded(text)
  }

  /// Whether text of no stated type is HTML: it has an end tag, an empty element or a reference that HTML knows.
  static func isHTML(_ text: [UInt8]) -> Bool {
    guard text.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return false }
    return text.withUnsafeBufferPointer { hasMarkup(ByteSource($0)) }
  }

  private static func hasMarkup(_ source: ByteSource) -> Bool {
    var closing = ClosingDelimiters()
    var index = 0
    while index < source.count {
      let open = source.find(UInt8(ascii: "<"), from: index)
      if References.isAny(in: source, index..<open) { return true }
      if let tag = HTMLTag(source, at: open, &closing), tag.isEnd || tag.isVoid { return true }
      index = open + 1
    }
    return false
  }

  /// With runs of white space made one space, and none at the ends.
  static func folded(_ text: [UInt8]) -> String {
    text.withUnsafeBufferPointer { folded(ByteSource($0)) }
  }

  static func folded(_ source: ByteSource) -> String {
    var index = source.skipSpace(from: 0)
    let end = endOfRun(source, from: index)
    if source.skipSpace(from: end) == source.count { return source.string(index..<end) }
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    var isPending = false
    while index < source.count {
      let start = index
      index = endOfRun(source, from: start)
      // A C1 control, which nobody writes: it was a letter of Windows-1252.
      let letter = index == start && source[start] == 0xC2 ? Windows1252.scalar(source[start + 1]) : nil
      if index > start || letter != nil {
        if isPending { out.append(0x20) }
        isPending = false
        source.append(start..<index, to: &out)
      } else if ASCII.isSpace(source[start]) {
        isPending = !out.isEmpty
      }
      if let letter { out.append(contentsOf: UTF8.encode(letter)!) }  // every scalar has a UTF-8 form
      if index == start { index += letter == nil ? 1 : 2 }
    }
    return UTF8Text.string(out[...])
  }

  /// Where what is shown as it is ends: no control character is in it, and no white space but single blanks within.
  /// Most texts are one such run.
  private static func endOfRun(_ source: ByteSource, from start: Int) -> Int {
    var index = start
    while index < source.count {
      let byte = source[index]
      let next = source[index + 1]
      let isShown =
        byte > 0x20
        ? byte != 0x7F && !(byte == 0xC2 && (0x80...0x9F).contains(next))
        : byte == 0x20 && index > start && next > 0x20 && next != 0x7F
      guard isShown else { break }
      index += 1
    }
    return index
  }

  private static func strip(_ source: ByteSource, isMarkup: Bool, into text: inout [UInt8]) {
    var none = EntityTable()
    var closing = ClosingDelimiters()
    var index = 0
    while index < source.count {
      let open = source.find(UInt8(ascii: "<"), from: index)
      References.decode(source, index..<open, entities: &none, into: &text)
      guard open < source.count else { return }
      if let tag = HTMLTag(source, at: open, &closing, isMarkup: isMarkup) {
        index = tag.end
        if tag.isHidden, !tag.isEnd { index = tag.skipContent(source, &closing) }
        if tag.isBlock { text.append(0x20) }
      } else {
        text.append(UInt8(ascii: "<"))
        index = open + 1
      }
    }
  }
}
