import Glibc

/// The bytes of a document for as long as they are being read.
///
/// Every access is checked here, so that no scanning code can leave the buffer: past the end there are only zeros, and
/// ranges are cut to what is there.
struct ByteSource {
  private let buffer: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ buffer: UnsafeBufferPointer<UInt8>) { (self.buffer, count) = (buffer, buffer.count) }

  subscript(_ index: Int) -> UInt8 { index >= 0 && index < count ? buffer[index] : 0 }

  func slice(_ range: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let lower = min(max(range.lowerBound, 0), count)
    return buffer[lower..<min(max(range.upperBound, lower), count)]
  }

  /// A range, as a source of its own.
  func part(_ range: Range<Int>) -> ByteSource { ByteSource(UnsafeBufferPointer(rebasing: slice(range))) }

  /// What there is without white space at its ends.
  var trimmed: Range<Int> {
    let start = skipSpace(from: 0)
    var end = count
    while end > start, ASCII.isSpace(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a range holds white space or control characters of ASCII.
  func holdsSpace(_ range: Range<Int>) -> Bool {
    let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: slice(range)))
    var index = 0
    while index + 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte up to 0x20 borrows from its highest bit, which those of other scripts have set themselves.
      if (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    return text[index...].contains { $0 <= 0x20 }
  }

  /// Appends a range at once.
  func append(_ range: Range<Int>, to out: inout [UInt8]) {
    let slice = slice(range)
    if !slice.isEmpty { out.append(contentsOf: UnsafeBufferPointer(rebasing: slice)) }
  }

  /// Copies a range to a place in a buffer that has room for it; its length.
  func copy(_ range: Range<Int>, to out: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count && range.count <= out.count - start)
    if let from = buffer.baseAddress, let to = out.baseAddress {
      memcpy(to + start, from + range.lowerBound, range.count)
    }
    return range.count
  }

  /// Where the byte comes next, `count` if it doesn't.
  func find(_ byte: UInt8, from start: Int) -> Int { find(byte, from: start, to: count) ?? count }

  /// Where the byte comes first in a range.
  func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    let end = min(end, count)
    guard start >= 0, start < end, let base = buffer.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Four bytes, the first of them lowest; 0 where not as many are left.
  func word(at index: Int) -> UInt32 {
    guard index >= 0, index + 4 <= count else { return 0 }
    return UInt32(littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt32.self))
  }

  /// Where the text comes next.
  func find(_ text: StaticString, from start: Int) -> Int? {
    var index = start
    while let candidate = find(text.utf8Start.pointee, from: index, to: count) {
      if starts(with: text, at: candidate) { return candidate }
      index = candidate + 1
    }
    return nil
  }

  func starts(with text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count, let base = buffer.baseAddress else { return false }
    return memcmp(base + index, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count, a.upperBound <= count, b.upperBound <= count, let base = buffer.baseAddress else {
      return false
    }
    return memcmp(base + a.lowerBound, base + b.lowerBound, a.count) == 0
  }

  /// FNV-1a.
  func hash(_ range: Range<Int>) -> UInt32 { slice(range).reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }

  func string(_ range: Range<Int>) -> String { UTF8Text.string(UnsafeBufferPointer(rebasing: slice(range))) }

  func skipSpace(from start: Int) -> Int {
    var index = start
    while ASCII.isSpace(self[index]) { index += 1 }
    return index
  }
}
