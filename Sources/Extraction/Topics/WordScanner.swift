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
    let plain = cursor.nextPlainLetters()
    if let first = plain.first {
      scratch.append(contentsOf: plain)
      if first < 0x5B && first > 0x40 { traits.insert(.capitalised) }
      capitals = scratch.withUnsafeMutableBufferPointer { WordScanner.lowercase($0, &traits) }
      letters = plain.count
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
    var key = plainKey
    if !traits.contains(.capitals) || letters > 5 { WordForm.fold(&scratch, key: &key) }
    words.append(
      Word(
        bytes: start.0..<end.0, scalars: start.1..<end.1, key: key, plainKey: plainKey,
        traits: traits))
    cursor.traits.formIntersection(.inTitle)
  }

  /// Makes plain letters and digits small, and tells how many were capitals.
  private static func lowercase(_ letters: UnsafeMutableBufferPointer<UInt8>, _ traits: inout Word.Traits) -> Int {
    var capitals = 0
    for index in letters.indices {
      let byte = letters[index]
      if byte < 0x3A {
        traits.insert(.number)
      } else if byte < 0x5B {
        capitals += 1
        letters[index] = byte | 0x20
      }
    }
    return capitals
  }
}
