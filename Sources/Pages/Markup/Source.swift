import Glibc

/// The UTF-8 bytes of a document. Past its end there are only zeros, so that no scanner can leave it.
struct Source: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Where the byte comes next, `count` if it doesn't.
  func find(_ byte: UInt8, from start: Int) -> Int { find(byte, in: start..<max(start, count)) ?? count }

  /// Where the byte comes first in a range.
  func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
    let end = min(range.upperBound, count)
    guard range.lowerBound < end else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), end - range.lowerBound)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Where the text, which is written in lower case, comes next in any letter case.
  func find(_ text: StaticString, from start: Int) -> Int? {
    let first = text.utf8Start.pointee
    var index = start
    while index < count {
      if ASCII.isLetter(first) {
        while index < count, ASCII.lowercased(bytes[index]) != first { index += 1 }
      } else {
        index = find(first, from: index)
      }
      if starts(with: text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether the text, which is written in lower case, stands there in any letter case.
  func starts(with text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where ASCII.lowercased(bytes[index + offset]) != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether two ranges hold the same text but for letter case.
  func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { ASCII.lowercased(self[$0]) == ASCII.lowercased(self[$1]) }
  }

  func skipSpace(from start: Int) -> Int {
    var index = start
    while ASCII.isSpace(self[index]) { index += 1 }
    return index
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
