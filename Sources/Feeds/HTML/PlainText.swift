/// What a reader sees of a piece of text or HTML: no tags, references resolved, white space folded, no control characters.
enum PlainText {
  /// Of HTML, or of text that may be HTML: only tags that HTML has are taken for tags.
  static func fromHTML(_ html: [UInt8]) -> String {
    if !html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) { return folded(html) }
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    html.withUnsafeBufferPointer { strip(ByteSource($0), into: &text) }
    return folded(text)
  }

  /// With runs of white space made one space, and none at the ends.
  static func folded(_ text: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var isPending = false
    for byte in text {
      if ASCII.isSpace(byte) {
        isPending = !out.isEmpty
      } else if byte >= 0x20, byte != 0x7F {
        if isPending { out.append(0x20) }
        isPending = false
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func strip(_ source: ByteSource, into text: inout [UInt8]) {
    var none = EntityTable()
    var closing = ClosingDelimiters()
    var index = 0
    while index < source.count {
      let open = source.find(UInt8(ascii: "<"), from: index)
      References.decode(source, index..<open, entities: &none, into: &text)
      guard open < source.count else { return }
      if let tag = HTMLTag(source, at: open, &closing) {
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
