/// A table embedded in the binary: lines of UTF-8 with columns parted by tabs, as script/gazetteer writes them.
///
/// `@unchecked Sendable`: the bytes are constants of the binary, which nothing ever writes to.
struct TableBytes: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lineStarts: [UInt32]

  init(start: UnsafePointer<UInt8>, count: Int) {
    bytes = UnsafeBufferPointer(start: start, count: count)
    var starts: [UInt32] = []
    var isLineStart = true
    for (offset, byte) in bytes.enumerated() {
      if isLineStart { starts.append(UInt32(offset)) }
      isLineStart = byte == UInt8(ascii: "\n")
    }
    lineStarts = starts
  }

  var count: Int { lineStarts.count }

  subscript(row: Int) -> TableRow {
    let start = Int(lineStarts[row])
    let end = row + 1 < lineStarts.count ? Int(lineStarts[row + 1]) : bytes.count
    let line = bytes[start..<end]
    return TableRow(bytes: line.last == UInt8(ascii: "\n") ? line.dropLast() : line)
  }
}

/// One line of a table.
struct TableRow {
  let bytes: Slice<UnsafeBufferPointer<UInt8>>

  /// The bytes of a column; empty where the line has no such column.
  subscript(column: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = bytes
    for _ in 0..<column {
      guard let tab = rest.firstIndex(of: UInt8(ascii: "\t")) else { return rest[rest.endIndex...] }
      rest = rest[(tab + 1)...]
    }
    return rest[..<(rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex)]
  }

  func text(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

  /// Nil where the column is empty.
  func optionalText(_ column: Int) -> String? {
    let field = self[column]
    return field.isEmpty ? nil : String(decoding: field, as: UTF8.self)
  }

  /// The parts of a column between vertical bars.
  func parts(_ column: Int) -> [Slice<UnsafeBufferPointer<UInt8>>] { self[column].split(separator: UInt8(ascii: "|")) }

  func list(_ column: Int) -> [String] { parts(column).map { String(decoding: $0, as: UTF8.self) } }

  func has(_ flag: Unicode.Scalar, in column: Int) -> Bool { self[column].contains(UInt8(ascii: flag)) }
}
