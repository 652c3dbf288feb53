/// Where a `WordScanner` is, in bytes and in code points, and what it knows of the word to come.
struct WordCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  private(set) var scalar = 0
  /// Traits of the next word that come from what stands before it.
  var traits: Word.Traits
  /// The word being read is an acronym with full stops, as in "U.S.".
  private var isDotted = false

  init(bytes: UnsafeBufferPointer<UInt8>, traits: Word.Traits) {
    self.bytes = bytes
    self.traits = traits.union([.opensSentence, .afterBreak, .opensLine])
  }

  var isAtEnd: Bool { offset >= bytes.count }

  var isAtLetter: Bool { letter(at: offset) != nil }

  /// Two and more plain letters and digits at once, as most words are nothing else; empty where there are none.
  mutating func nextPlainLetters() -> UnsafeBufferPointer<UInt8> {
    var end = offset
    if !isDotted { while end < bytes.count, Letter.isASCIILetter(bytes[end]) { end += 1 } }
    // One alone may be the beginning of "U.S."
    guard end - offset > 1 else { return UnsafeBufferPointer(rebasing: bytes[offset..<offset]) }
    defer {
      scalar += end - offset
      offset = end
    }
    return UnsafeBufferPointer(rebasing: bytes[offset..<end])
  }

  /// The next letter of the word, or nil at its end.
  mutating func nextLetter() -> Letter? {
    guard let letter = letter(at: offset) else { return letterAfterMark() }
    advance(by: letter.length)
    isDotted = isDotted || isDottedInitial
    return letter
  }

  /// "O'Brien" and "don't" are one word, "Japan's" is not; "U.S." has full stops inside.
  private mutating func letterAfterMark() -> Letter? {
    if isDotted, byte(at: offset) == UInt8(ascii: ".") {
      advance(by: 1)
      isDotted = isDottedInitial(at: offset)
      return isDotted ? nextLetter() : nil
    }
    let mark = apostropheLength(at: offset)
    guard mark > 0, !isPossessive(after: mark), let letter = letter(at: offset + mark) else { return nil }
    advance(by: mark)
    advance(by: letter.length)
    return letter
  }

  /// A letter just read, alone and before a full stop.
  private var isDottedInitial: Bool {
    let start = offset - 1
    return isDottedInitial(at: start) && (start == 0 || letter(at: start - 1) == nil) && isDottedInitial(at: offset + 1)
  }

  private func isDottedInitial(at index: Int) -> Bool {
    guard let byte = byte(at: index), let letter = letter(at: index) else { return false }
    return byte < 0x80 && !letter.isDigit && self.byte(at: index + 1) == UInt8(ascii: ".")
  }

  /// Steps over 's; true where one stood.
  mutating func skipPossessive() -> Bool {
    isDotted = false
    let mark = apostropheLength(at: offset)
    guard mark > 0, isPossessive(after: mark) else { return false }
    advance(by: mark + 1)
    return true
  }

  private func isPossessive(after mark: Int) -> Bool {
    byte(at: offset + mark).map { $0 | 0x20 } == UInt8(ascii: "s") && letter(at: offset + mark + 1) == nil
  }

  /// Steps over one code point that is no letter, and notes what it says of the next word.
  mutating func skipSeparator() {
    let byte = bytes[offset]
    let length = Letter.length(lead: byte)
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "'"), UInt8(ascii: "&"): break
    case UInt8(ascii: "-") where isAtLetter(offset - 1) && isAtLetter(offset + 1): traits.insert(.afterHyphen)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): traits.formUnion([.afterBreak, .opensSentence])
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      if !continuesLine(at: offset + 1) { traits.formUnion([.afterBreak, .opensSentence, .opensLine]) }
    case UInt8(ascii: "\""): traits.formUnion([.afterBreak, .opensSentence])
    case 0xC2 where self.byte(at: offset + 1) == 0xA0: break
    case 0xE2 where apostropheLength(at: offset) > 0: break
    default: traits.insert(.afterBreak)
    }
    advance(by: length)
  }

  /// A lower-case letter after a line feed goes on with the sentence: the text was wrapped.
  private func continuesLine(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  // MARK: Bytes

  private mutating func advance(by length: Int) {
    let end = min(offset + length, bytes.count)
    for index in offset..<end where bytes[index] & 0xC0 != 0x80 { scalar += 1 }
    offset = end
  }

  private func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  private func isAtLetter(_ index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte >= 0x80 || letter(at: index) != nil
  }

  private func letter(at index: Int) -> Letter? {
    bytes.indices.contains(index) ? Letter(in: bytes, at: index) : nil
  }

  /// The length of ' or ’ at that place, 0 where there is none.
  private func apostropheLength(at index: Int) -> Int {
    if byte(at: index) == UInt8(ascii: "'") { return 1 }
    return byte(at: index) == 0xE2 && byte(at: index + 1) == 0x80 && byte(at: index + 2) == 0x99 ? 3 : 0
  }
}
