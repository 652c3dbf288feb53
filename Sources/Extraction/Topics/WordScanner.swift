/// Cuts text into words. One pass over the bytes of UTF-8; hyphens part words, so that "nuclear-powered" and
/// "nuclear powered" are alike, and "U.S." is the word "us" in capitals.
struct WordScanner {
  private(set) var words: [Word] = []
  private var scratch: [UInt8] = []

  static func split(_ text: String) -> [Word] {
    var scanner = WordScanner()
    scanner.scan(text, isTitle: false)
    return scanner.words
  }

  mutating func scan(_ text: String, isTitle: Bool) {
    var text = text
    text.withUTF8 { bytes in
      words.reserveCapacity(words.count + bytes.count / 6)
      var cursor = WordCursor(bytes: bytes, traits: isTitle ? .inTitle : [])
      while !cursor.isAtEnd {
        if cursor.isAtLetter { word(&cursor) } else { cursor.skipSeparator() }
      }
    }
  }

  private mutating func word(_ cursor: inout WordCursor) {
    let start = (cursor.offset, cursor.scalar)
    var traits = cursor.traits
    scratch.removeAll(keepingCapacity: true)
    var capitals = 0
    var letters = 0
    for byte in cursor.nextPlainLetters() {
      let isCapital = byte < 0x5B && byte > 0x40
      if isCapital { capitals += 1 }
      if byte < 0x3A { traits.insert(.number) }
      if letters == 0, isCapital { traits.insert(.capitalised) }
      letters += 1
      scratch.append(isCapital ? byte | 0x20 : byte)
    }
    while let letter = cursor.nextLetter() {
      letter.appendLowercase(to: &scratch)
      if letter.isUppercase { capitals += 1 }
      if letter.isDigit { traits.insert(.number) }
      if letters == 0, letter.isUppercase { traits.insert(.capitalised) }
      letters += 1
    }
    let isAcronym = capitals > 1 && capitals == letters
    let isAcronyms = capitals > 1 && capitals == letters - 1 && scratch.last == UInt8(ascii: "s")
    if isAcronyms { scratch.removeLast() }
    if isAcronym || isAcronyms { traits.insert(.capitals) }
    let end = (cursor.offset, cursor.scalar)
    if cursor.skipPossessive() { traits.insert(.possessive) }
    if !traits.contains(.capitalised) {
      if WordForm.isInflected(scratch) { traits.insert(.inflected) }
      if WordForm.isAdjectival(scratch) { traits.insert(.adjectival) }
    }
    let plainKey = WordKey.of(scratch)
    // "US" and "AIDS" are no plurals; longer words in capitals are shouted words.
    if !traits.contains(.capitals) || letters > 5 { WordForm.fold(&scratch) }
    words.append(
      Word(
        bytes: start.0..<end.0, scalars: start.1..<end.1, key: WordKey.of(scratch), plainKey: plainKey,
        traits: traits))
    cursor.traits.formIntersection(.inTitle)
  }
}
