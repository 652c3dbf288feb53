import Glibc

/// A part of what was received, to be read in place.
typealias Bytes = UnsafeRawBufferPointer

extension UnsafeRawBufferPointer {
  /// Without copying; its indices start at 0 again.
  subscript(part range: some RangeExpression<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// Where the byte stands first, from `start` on.
  func index(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether exactly these come first.
  func starts(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Whether these are the letters of `lowercase`, in either case.
  func equals(_ lowercase: StaticString) -> Bool { count == lowercase.utf8CodeUnitCount && begins(with: lowercase) }

  /// Whether the letters of `lowercase` come first, in either case.
  func begins(with lowercase: StaticString) -> Bool {
    guard count >= lowercase.utf8CodeUnitCount else { return false }
    for index in 0..<lowercase.utf8CodeUnitCount
    where ASCII.lowercase(self[index]) != lowercase.utf8Start[index] { return false }
    return true
  }

  var trimmed: Bytes {
    var (start, end) = (0, count)
    while start < end, ASCII.isWhitespace(self[start]) { start += 1 }
    while end > start, ASCII.isWhitespace(self[end - 1]) { end -= 1 }
    return self[part: start..<end]
  }

  /// Calls `body` for each element of a comma-separated list, trimmed. Empty ones too: in Transfer-Encoding they must not
  /// pass unseen.
  func forEachElement(_ body: (Bytes) -> Void) {
    var start = 0
    while true {
      let end = index(of: UInt8(ascii: ","), from: start) ?? count
      body(self[part: start..<end].trimmed)
      if end == count { return }
      start = end + 1
    }
  }

  /// Where the CR of the line that starts at `start` is; nil if the line is not whole yet. A LF by itself ends nothing and
  /// is refused (RFC 9112, section 2.2, allows more, and smuggling lives on it); so is a CR by itself, by whoever reads the
  /// line, since it stands in nothing that a line may hold.
  /// - Parameter searched: up to where no LF was found before.
  func endOfLine(from start: Int, searched: Int) throws(RequestError) -> Int? {
    guard let lineFeed = index(of: ASCII.lf, from: searched) else { return nil }
    guard lineFeed > start, self[lineFeed - 1] == ASCII.cr else {
      throw RequestError(400, "A line feed stands without a carriage return")
    }
    return lineFeed - 1
  }
}
