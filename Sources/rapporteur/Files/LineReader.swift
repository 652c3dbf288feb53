import Foundation

/// Lines of a file or of standard input, a bounded piece at a time. A byte order mark and empty lines are passed over.
struct LineReader {
  /// A line without its end; `tooLong` where it had more bytes than the limit, which were passed over.
  struct Line: Sendable {
    /// The first is 1.
    let number: Int
    let bytes: [UInt8]
    let isTooLong: Bool
  }

  private let descriptor: Int32
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var unread: Range<Int> = 0..<0
  private var number = 0

  init(descriptor: Int32, limit: Int) { (self.descriptor, self.limit) = (descriptor, limit) }

  /// The next line that is not empty; nil at the end.
  /// - Throws: `InputFileError`.
  mutating func next() throws(InputFileError) -> Line? {
    while let line = try nextLine() {
      if line.isTooLong || line.bytes.contains(where: { $0 > 0x20 }) { return line }
    }
    return nil
  }

  private mutating func nextLine() throws(InputFileError) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var isAtStart = true
    while true {
      if unread.isEmpty {
        guard try fill() else {
          if isAtStart { return nil }
          break
        }
      }
      if isAtStart { number += 1 }
      isAtStart = false
      let end = chunk[unread].firstIndex(of: 0x0A)
      let piece = unread.lowerBound..<(end ?? unread.upperBound)
      isTooLong = isTooLong || line.count + piece.count > limit
      if isTooLong { line.removeAll() } else { line += chunk[piece] }
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return Line(number: number, bytes: line, isTooLong: isTooLong)
  }

  /// False at the end of the file.
  private mutating func fill() throws(InputFileError) -> Bool {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFileError(errno: errno) }
      unread = 0..<count
      return count > 0
    }
  }
}
