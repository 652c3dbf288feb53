/// JSON with what a strict parser would refuse the whole document for, put right.
///
/// In strings, control characters become spaces, and halves of surrogate pairs (RFC 8259, section 8.2) U+FFFD; a comma
/// before a closing bracket becomes a space; a document that was cut off loses what is unfinished and is closed.
struct JSONRepair {
  private(set) var bytes: [UInt8]
  /// The marks before values: about as many as there are values.
  private(set) var valueCount = 0
  /// The closing brackets that are still to come, outermost first.
  private var closers: [UInt8] = []
  /// Just past the last bracket that closed something, and how many were open then.
  private var lastClose: (index: Int, depth: Int)?
  /// A comma that nothing has come after yet.
  private var comma: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count { index = readPiece(at: index) }
    if !closers.isEmpty, let lastClose {
      self.bytes.removeSubrange(lastClose.index...)
      self.bytes.append(contentsOf: closers.prefix(lastClose.depth).reversed())
    }
  }

  /// Returns where the piece has ended.
  private mutating func readPiece(at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""):
      comma = nil
      return readString(from: index + 1)
    case UInt8(ascii: ","):
      valueCount += 1
      comma = index
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      valueCount += 1
      comma = nil
      closers.append(byte + 2)  // in ASCII, both closing brackets are two further
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if let comma { bytes[comma] = 0x20 }
      comma = nil
      if closers.popLast() != nil { lastClose = (index + 1, closers.count) }
    default: if !ASCII.isSpace(byte) { comma = nil }
    }
    return index + 1
  }

  /// Returns where the string has ended.
  private mutating func readString(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): return index + 1
      case UInt8(ascii: "\\"): index = readEscape(at: index)
      case 0..<0x20:
        bytes[index] = 0x20
        index += 1
      default: index += 1
      }
    }
    return index
  }

  /// Returns where the escape, or the pair of them, has ended.
  private mutating func readEscape(at start: Int) -> Int {
    guard let unit = unit(at: start), (0xD800...0xDFFF).contains(unit) else { return start + 2 }
    if unit < 0xDC00, let next = self.unit(at: start + 6), (0xDC00...0xDFFF).contains(next) { return start + 12 }
    bytes.replaceSubrange((start + 2)..<(start + 6), with: "fffd".utf8)
    return start + 6
  }

  /// What a `\uXXXX` there stands for.
  private func unit(at index: Int) -> Int? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return Int(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
