/// The links inside a piece of HTML.
enum HTMLLinks {
  /// The HTML with its relative links made absolute; nil where it is empty.
  static func resolve(_ html: [UInt8], base: LinkBase?, with links: inout LinkResolver) -> String? {
    let trimmed = html[...].trimmed
    guard !trimmed.isEmpty else { return nil }
    guard let base else { return UTF8Text.string(trimmed) }
    var out: [UInt8] = []
    let isChanged = trimmed.withUnsafeBufferPointer { rewrite(ByteSource($0), base: base, with: &links, into: &out) }
    return UTF8Text.string(isChanged ? out[...] : trimmed)
  }

  /// False, and nothing written, where no link needs a change.
  private static func rewrite(
    _ source: ByteSource, base: LinkBase, with links: inout LinkResolver, into out: inout [UInt8]
  ) -> Bool {
    var copied = 0
    var index = 0
    var isInTag = false
    // From value to value: most tags have none, and need not be looked at.
    while let equals = source.find(UInt8(ascii: "="), from: index, to: source.count) {
      let passed = index..<equals
      index = equals + 1
      isInTag = endsInTag(source, passed) ?? isInTag
      guard isInTag, let value = nextLink(source, after: passed, from: &index), !isAbsolute(source, value) else {
        continue
      }
      let link = source.string(value)
      let resolved = links.absolute(link.replacingAmpersands, base: base)
      guard resolved != link, !link.isEmpty else { continue }
      if copied == 0 { out.reserveCapacity(source.count) }
      source.append(copied..<value.lowerBound, to: &out)
      HTMLEscaping.escape(resolved.utf8, into: &out)
      copied = value.upperBound
    }
    guard copied > 0 else { return false }
    source.append(copied..<source.count, to: &out)
    return true
  }

  /// Whether the end of a range is inside a tag; nil where it says nothing of that.
  private static func endsInTag(_ source: ByteSource, _ range: Range<Int>) -> Bool? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if source[index] == UInt8(ascii: ">") { return false }
      if source[index] == UInt8(ascii: "<"), ASCII.isLetter(source[index + 1]) { return true }
    }
    return nil
  }

  /// Whether an address is one that needs no change, as most do not.
  private static func isAbsolute(_ source: ByteSource, _ value: Range<Int>) -> Bool {
    guard source.starts(with: "https://", at: value.lowerBound) || source.starts(with: "http://", at: value.lowerBound)
    else { return false }
    if source.holdsSpace(value) { return false }
    var index = value.lowerBound
    while let ampersand = source.find(UInt8(ascii: "&"), from: index, to: value.upperBound) {
      guard source.starts(with: "&amp;", at: ampersand) else { return false }
      index = ampersand + 5
    }
    return true
  }

  /// Goes past the value that begins there, after an attribute's name and `=`; its range where it may be a link.
  private static func nextLink(_ source: ByteSource, after passed: Range<Int>, from index: inout Int) -> Range<Int>? {
    let quote = source[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var start = passed.upperBound
    while start > passed.lowerBound, ASCII.isLetter(source[start - 1]) { start -= 1 }
    guard start < passed.upperBound else { return nil }
    let value = (index + 1)..<source.find(quote, from: index + 1)
    index = min(value.upperBound + 1, source.count)
    return value.upperBound < source.count && isLink(source, start..<passed.upperBound) ? value : nil
  }

  private static func isLink(_ source: ByteSource, _ name: Range<Int>) -> Bool {
    switch name.count {
    case 3: source.starts(with: "src", at: name.lowerBound)
    case 4: source.starts(with: "href", at: name.lowerBound) || source.starts(with: "cite", at: name.lowerBound)
    case 6: source.starts(with: "poster", at: name.lowerBound) || source.starts(with: "action", at: name.lowerBound)
    default: false
    }
  }
}

extension String {
  /// With `&amp;` read as `&`: what an attribute's value means.
  fileprivate var replacingAmpersands: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var out: [UInt8] = []
    var none = EntityTable()
    Array(utf8).withUnsafeBufferPointer {
      References.decode(ByteSource($0), 0..<$0.count, entities: &none, into: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
