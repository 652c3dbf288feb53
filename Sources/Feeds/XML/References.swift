import Encodings

/// Character and entity references of XML and HTML.
enum References {
  /// Appends text with its references resolved. What is no reference, or one that nobody knows, stays as it is.
  static func decode(_ source: ByteSource, _ range: Range<Int>, entities: inout EntityTable, into out: inout [UInt8]) {
    if out.isEmpty, entities.isEmpty {
      out = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
        count = decode(source, range, into: buffer)
      }
      return
    }
    var copied = range.lowerBound
    var index = range.lowerBound
    while let ampersand = source.find(UInt8(ascii: "&"), from: index, to: range.upperBound) {
      source.append(copied..<ampersand, to: &out)
      if let (byte, length) = predefined(source, ampersand), ampersand + length <= range.upperBound {
        out.append(byte)
        index = ampersand + length
        copied = index
        continue
      }
      let next = reference(source, after: ampersand, to: range.upperBound, entities: &entities, into: &out)
      index = next ?? ampersand + 1
      copied = next ?? ampersand
    }
    source.append(copied..<range.upperBound, to: &out)
  }

  /// Writes text with its references resolved, and returns its length, which is never more than that of what is read: no
  /// reference is shorter than what it stands for.
  private static func decode(_ source: ByteSource, _ range: Range<Int>, into out: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    var none = EntityTable()
    var other: [UInt8] = []
    var count = 0
    var copied = range.lowerBound
    var index = range.lowerBound
    while let ampersand = source.find(UInt8(ascii: "&"), from: index, to: range.upperBound) {
      index = ampersand + 1
      if let (byte, length) = predefined(source, ampersand), ampersand + length <= range.upperBound {
        count += source.copy(copied..<ampersand, to: out, at: count)
        out[count] = byte
        count += 1
        index = ampersand + length
        copied = index
      } else if let next = reference(source, after: ampersand, to: range.upperBound, entities: &none, into: &other) {
        count += source.copy(copied..<ampersand, to: out, at: count)
        precondition(other.count <= out.count - count)
        for byte in other {
          out[count] = byte
          count += 1
        }
        other.removeAll(keepingCapacity: true)
        index = next
        copied = index
      }
    }
    return count + source.copy(copied..<range.upperBound, to: out, at: count)
  }

  /// Appends markup with the document's own entities resolved, and every other reference left to readers of HTML.
  static func expand(_ source: ByteSource, _ range: Range<Int>, entities: inout EntityTable, into out: inout [UInt8]) {
    guard !entities.isEmpty else { return source.append(range, to: &out) }
    var text: [UInt8] = []
    decode(source, range, entities: &entities, into: &text)
    text.withUnsafeBufferPointer { HTMLEscaping.escape($0[...], into: &out) }
  }

  /// Whether a range holds a reference that HTML knows.
  static func isAny(in source: ByteSource, _ range: Range<Int>) -> Bool {
    var none = EntityTable()
    var out: [UInt8] = []
    var index = range.lowerBound
    while let ampersand = source.find(UInt8(ascii: "&"), from: index, to: range.upperBound) {
      if predefined(source, ampersand) != nil { return true }
      if reference(source, after: ampersand, to: range.upperBound, entities: &none, into: &out) != nil { return true }
      index = ampersand + 1
    }
    return false
  }

  /// Reads the reference at an `&`, appends what it stands for and returns where it ends; nil if it is none.
  private static func reference(
    _ source: ByteSource, after ampersand: Int, to end: Int, entities: inout EntityTable, into out: inout [UInt8]
  ) -> Int? {
    if source[ampersand + 1] == UInt8(ascii: "#") { return numeric(source, from: ampersand + 2, to: end, into: &out) }
    var close = ampersand + 1
    let limit = min(end, close + 32)
    while close < limit, ASCII.isLetter(source[close]) || ASCII.isDigit(source[close]) || isNameMark(source[close]) {
      close += 1
    }
    guard close > ampersand + 1, close < end, source[close] == UInt8(ascii: ";") else { return nil }
    let name = source.string((ampersand + 1)..<close)
    if let value = entities.expand(name) {
      out.append(contentsOf: value)
    } else if let scalar = NamedEntities.scalar(name) {
      append(scalar, to: &out)
    } else {
      return nil
    }
    return close + 1
  }

  private static func isNameMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  /// What one of the five entities of XML 1.0, section 4.6, stands for, and its length with its marks; most are these.
  private static func predefined(_ source: ByteSource, _ ampersand: Int) -> (byte: UInt8, length: Int)? {
    switch source.word(at: ampersand) {
    case 0x3B74_6C26: return (UInt8(ascii: "<"), 4)  // &lt;
    case 0x3B74_6726: return (UInt8(ascii: ">"), 4)  // &gt;
    case 0x706D_6126 where source[ampersand + 4] == UInt8(ascii: ";"): return (UInt8(ascii: "&"), 5)  // &amp
    case 0x6F70_6126 where source.starts(with: "s;", at: ampersand + 4): return (UInt8(ascii: "'"), 6)  // &apo
    case 0x6F75_7126 where source.starts(with: "t;", at: ampersand + 4): return (UInt8(ascii: "\""), 6)  // &quo
    default: return nil
    }
  }

  private static func numeric(_ source: ByteSource, from start: Int, to end: Int, into out: inout [UInt8]) -> Int? {
    let isHex = source[start] | 0x20 == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var index = first
    var value: UInt32 = 0
    while index < end, let digit = digit(source[index], isHex: isHex) {
      value = min(value &* (isHex ? 16 : 10) &+ digit, 0x20_0000)
      index += 1
    }
    guard index > first else { return nil }
    append(scalar(value), to: &out)
    return index < end && source[index] == UInt8(ascii: ";") ? index + 1 : index
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return isHex && (0x61...0x66).contains(letter) ? UInt32(letter - 0x57) : nil
  }

  /// What the number means: Windows-1252 where it falls among the C1 controls (HTML Living Standard, 13.2.5.80).
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(UInt8(value)) }
    if value < 0x20, value != 9, value != 10, value != 13 { return "\u{FFFD}" }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    out.append(contentsOf: UTF8.encode(scalar)!)  // every scalar has a UTF-8 form
  }
}
