import Encodings

/// UTF-8 that may be broken.
enum UTF8Text {
  /// Whether all of it is UTF-8, and how many characters of it are longer than a byte.
  static func check(_ bytes: ArraySlice<UInt8>) -> (isValid: Bool, sequences: Int) {
    bytes.withUnsafeBufferPointer { check($0) }
  }

  private static func check(_ text: UnsafeBufferPointer<UInt8>) -> (isValid: Bool, sequences: Int) {
    var sequences = 0
    var index = 0
    while true {
      index = skipASCII(text, from: index)
      guard index < text.count else { return (true, sequences) }
      // In most scripts they come in runs.
      while index < text.count, text[index] >= 0x80 {
        let length = commonSequence(text, at: index) ?? sequence(text, at: index)
        guard length > 0 else { return (false, sequences) }
        sequences += 1
        index += length
      }
    }
  }

  /// The text as a string; what is no UTF-8 becomes U+FFFD. Checks it faster than the standard library does.
  static func string(_ text: UnsafeBufferPointer<UInt8>) -> String {
    let (isValid, sequences) = check(text)
    // A short one lies in the string itself, and is checked as it is put there.
    guard isValid, text.count > 15 else { return String(decoding: text, as: UTF8.self) }
    return String(copying: UTF8Span(unchecked: text.span, isKnownASCII: sequences == 0))
  }

  static func string(_ bytes: ArraySlice<UInt8>) -> String { bytes.withUnsafeBufferPointer { string($0) } }

  /// The text, with bytes that are no UTF-8 taken for Windows-1252: both come together where a publisher's programs
  /// disagree. A character that was cut off at the end becomes U+FFFD.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if check(bytes).isValid { return Array(bytes) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let start = index
        index = skipASCII(text, from: index)
        var length = sequence(text, at: index)
        while length > 0 {
          index += length
          length = sequence(text, at: index)
        }
        out.append(contentsOf: text[start..<index])
        guard index < text.count, text[index] >= 0x80 else { continue }
        if isCutOff(text, at: index) {
          out.append(contentsOf: [0xEF, 0xBF, 0xBD])
          return
        }
        append(Windows1252.scalar(text[index]), to: &out)
        index += 1
      }
    }
    return out
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    out.append(contentsOf: UTF8.encode(scalar)!)  // every scalar has a UTF-8 form
  }

  private static func skipASCII(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let words = UnsafeRawBufferPointer(text)
    func highBits(_ offset: Int) -> UInt64 {
      words.loadUnaligned(fromByteOffset: index + offset, as: UInt64.self) & 0x8080_8080_8080_8080
    }
    while index + 32 <= text.count, highBits(0) | highBits(8) | highBits(16) | highBits(24) == 0 { index += 32 }
    while index + 8 <= text.count, highBits(0) == 0 { index += 8 }
    while index < text.count, text[index] < 0x80 { index += 1 }
    return index
  }

  /// `sequence` of those that any second byte continues: nearly all, and quickly told.
  private static func commonSequence(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 2 < text.count, text[index + 1] & 0xC0 == 0x80 else { return nil }
    let lead = text[index]
    if lead &- 0xC2 < 0xE0 - 0xC2 { return 2 }
    let isLong = lead &- 0xE1 < 0xF0 - 0xE1 && lead != 0xED && text[index + 2] & 0xC0 == 0x80
    return isLong ? 3 : nil
  }

  /// The length of the well-formed sequence of more than a byte there (Unicode 16, table 3-7); 0 if there is none.
  private static func sequence(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index < text.count, let shape = shape(text[index]), index + shape.length <= text.count,
      shape.second.contains(text[index + 1])
    else { return 0 }
    for next in (index + 2)..<max(index + shape.length, index + 2) where text[next] & 0xC0 != 0x80 { return 0 }
    return shape.length
  }

  /// Whether the document ends within a sequence.
  private static func isCutOff(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let shape = shape(text[index]), index + shape.length > text.count else { return false }
    return text[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func shape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
