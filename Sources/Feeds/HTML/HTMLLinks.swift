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
    while index < source.count {
      let open = source.find(UInt8(ascii: "<"), from: index)
      index = open + 1
      guard ASCII.isLetter(source[index]) else { continue }
      while index < source.count, source[index] != UInt8(ascii: ">") {
        guard let value = nextLink(source, from: &index), !isAbsolute(source, value) else { continue }
        let link = source.string(value)
        let resolved = links.absolute(link.replacingAmpersands, base: base)
        guard resolved != link, !link.isEmpty else { continue }
        if copied == 0 { out.reserveCapacity(source.count) }
        source.append(copied..<value.lowerBound, to: &out)
        HTMLEscaping.escape(resolved.utf8, into: &out)
        copied = value.upperBound
      }
    }
    guard copied > 0 else { return false }
    source.append(copied..<source.count, to: &out)
    return true
  }

  /// Whether an address is one that needs no change, as most do not.
  private static func isAbsolute(_ source: ByteSource, _ value: Range<Int>) -> Bool {
    guard source.starts(with: "https://", at: value.lowerBound) || source.starts(with: "http://", at: value.lowerBound)
    else { return false }
    return value.allSatisfy { index in
      source[index] > 0x20 && (source[index] != UInt8(ascii: "&") || source.starts(with: "&amp;", at: index))
    }
  }

  /// Goes past the next attribute with a value, or up to the tag's end; the range of the value where it may be a link.
  private static func nextLink(_ source: ByteSource, from index: inout Int) -> Range<Int>? {
    let start = index
    index = source.find(UInt8(ascii: "="), or: UInt8(ascii: ">"), from: start)
    guard source[index] == UInt8(ascii: "=") else { return nil }
    var name = index..<index
    while name.lowerBound > start, ASCII.isLetter(source[name.lowerBound - 1]) {
      name = (name.lowerBound - 1)..<name.upperBound
    }
    index += 1
    let quote = source[index]
    guard !name.isEmpty, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let value = (index + 1)..<source.find(quote, from: index + 1)
    index = min(value.upperBound + 1, source.count)
    return value.upperBound < source.count && isLink(source, name) ? value : nil
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
