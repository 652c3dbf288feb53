import Glibc

/// Finds lines that end in CR LF; a CR or LF by itself is refused (RFC 9112, section 2.2 allows more, and smuggling
/// lives on it).
enum LineReader {
  /// The index of the CR of the line that starts at `start`; nil if the line is not whole yet.
  /// - Parameter searched: up to where `bytes` was found to have no LF.
  static func end(
    of bytes: UnsafeRawBufferPointer, from start: Int, searched: Int
  ) throws(RequestError) -> Int? {
    guard bytes.count > searched, let base = bytes.baseAddress else { return nil }
    let found = memchr(base + searched, Int32(ASCII.lf), bytes.count - searched)
    let lineFeed = found.map { UnsafeRawPointer($0) - base }
    // Each byte is looked at once for CR as well, so that a slow sender costs no more than a fast one.
    let limit = lineFeed.map { $0 - 1 } ?? bytes.count - 1
    let from = max(start, searched - 1)
    if limit > from, memchr(base + from, Int32(ASCII.cr), limit - from) != nil {
      throw RequestError(400, "A carriage return stands without a line feed")
    }
    guard let lineFeed else { return nil }
    guard lineFeed > start, bytes[lineFeed - 1] == ASCII.cr else {
      throw RequestError(400, "A line feed stands without a carriage return")
    }
    return lineFeed - 1
  }
}
