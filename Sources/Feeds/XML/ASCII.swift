/// Questions about single bytes of ASCII, for scanning without `Character`.
enum ASCII {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  /// Whether a text holds a word of lower case, in any letter case.
  static func holds(_ text: String, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= length else { return false }
      return (0...(bytes.count - length)).contains { start in
        (0..<length).allSatisfy { lowercased(bytes[start + $0]) == word.utf8Start[$0] }
      }
    }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
