/// Cuts UTF-8 into tokens, and counts code points on the way.
///
/// Hyphens stay inside a word where a small letter follows ("Tae-yul", "two-day"), and part two capitalised words
/// ("Trump-Putin"), which names put together again. A possessive 's is a token of its own, and so are "n't" and "'ve".
struct TokenScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var scalar = 0
  private var found: [Token] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func tokens() -> [Token] {
    found.reserveCapacity(bytes.count / 5)
    var gap: Token.Traits = [.opensLine, .opensParagraph]
    while offset < bytes.count {
      if let space = space(at: offset) {
        gap = gap.union(space.isLine ? lineBreak(after: gap) : [])
        gap.remove(.joined)
        advance(by: space.length)
      } else {
        token(gap)
        gap = .joined
      }
    }
    return found
  }

  private func lineBreak(after gap: Token.Traits) -> Token.Traits {
    gap.contains(.opensLine) ? [.opensLine, .opensParagraph] : .opensLine
  }

  private mutating func token(_ gap: Token.Traits) {
    let start = offset
    let firstScalar = scalar
    if gap == .joined, let clitic = Clitic(bytes, at: offset) {
      advance(by: clitic.length)
      if clitic.key == "not", let stem = found.popLast() {
        append(stem.bytes, stem.scalars, key: Clitic.stem(stem.key), stem.traits)
      }
      append(start..<offset, firstScalar..<scalar, key: clitic.key, gap.union(.word))
    } else if let letter = CodePoint(bytes, at: offset), letter.isLetter || letter.isDigit {
      let traits = gap.union(letter.isDigit ? number() : word())
      append(start..<offset, firstScalar..<scalar, key: key(of: start..<offset, traits), traits)
    } else if let possessive = possessiveLength() {
      advance(by: possessive)
      append(start..<offset, firstScalar..<scalar, key: "'s", gap.union(.word))
    } else {
      let key = mark()
      append(start..<offset, firstScalar..<scalar, key: key, gap.union(.mark))
    }
  }

  private mutating func append(_ bytes: Range<Int>, _ scalars: Range<Int>, key: String, _ traits: Token.Traits) {
    found.append(Token(bytes: bytes, scalars: scalars, key: key, traits: traits))
  }

  private func key(of range: Range<Int>, _ traits: Token.Traits) -> String {
    let key = KeyFolding.fold(bytes, range)
    if traits.contains(.abbreviation) {
      let plain = String(key.filter { $0 != "." })
      return plain == "us" || plain == "usa" ? "u.s." : plain
    }
    // "US" in capitals is a country; "us" and "Us" are not.
    return traits.contains(.capitals) && (key == "us" || key == "usa") ? "u.s." : key
  }

  // MARK: Words

  private mutating func word() -> Token.Traits {
    let start = offset
    var traits: Token.Traits = .word
    var letters = 0
    var capitals = 0
    while let letter = CodePoint(bytes, at: offset) {
      if letter.isPlain {
        // "do" of "don't"
        if letter.value | 0x20 == 0x6E, letters > 1, isContracted(from: start) { break }
        if letter.isUppercase {
          if letters == 0 { traits.insert(.capitalised) }
          capitals += 1
        }
        letters += 1
        offset += 1
        scalar += 1
      } else if letter.isLetter || letter.isDigit {
        if letter.isUppercase {
          if letters == 0 { traits.insert(.capitalised) }
          capitals += 1
        }
        letters += 1
        advance(by: letter.length)
      } else if letters == 1, isDottedLetter(start) {
        return dotted(traits)
      } else if let length = linkLength(letter, from: start) {
        if letter.isHyphen { traits.insert(.hyphenated) }
        advance(by: length)
      } else {
        break
      }
    }
    if capitals > 1, capitals == letters { traits.insert(.capitals) }
    if byte(offset) == UInt8(ascii: "."), offset - start <= 7,
      Abbreviations.contains(KeyFolding.fold(bytes, start..<offset))
    {
      advance(by: 1)
      traits.insert(.abbreviation)
    }
    return traits
  }

  /// "don't", but not "Van't".
  private func isContracted(from start: Int) -> Bool {
    Clitic(bytes, at: offset) != nil && Clitic.stems.contains(KeyFolding.fold(bytes, start..<offset))
  }

  /// One letter before a full stop, which stands alone: an initial, or the beginning of "U.S.".
  private func isDottedLetter(_ start: Int) -> Bool {
    guard byte(offset) == UInt8(ascii: ".") else { return false }
    let letter = bytes[start]
    if (0x41...0x5A).contains(letter) || letter >= 0x80 { return true }
    // Small letters only where a second one follows, as in "p.m." and "e.g.".
    guard let next = CodePoint(bytes, at: offset + 1), next.isLetter else { return false }
    return byte(offset + 1 + next.length) == UInt8(ascii: ".")
  }

  /// Goes on from the first full stop of "U.S." or "J."
  private mutating func dotted(_ traits: Token.Traits) -> Token.Traits {
    advance(by: 1)
    var letters = 1
    while let letter = CodePoint(bytes, at: offset), letter.isLetter,
      byte(offset + letter.length) == UInt8(ascii: ".")
    {
      advance(by: letter.length + 1)
      letters += 1
    }
    let isCapital = traits.contains(.capitalised)
    return traits.union(
      letters == 1 ? [.abbreviation, .initial] : isCapital ? [.abbreviation, .capitals] : .abbreviation)
  }

  /// The length of an apostrophe, hyphen or full stop that keeps the word going.
  private func linkLength(_ mark: CodePoint, from start: Int) -> Int? {
    guard let next = CodePoint(bytes, at: offset + mark.length), next.isLetter || next.isDigit else { return nil }
    if mark.isApostrophe { return possessiveLength() == nil && Clitic(bytes, at: offset) == nil ? mark.length : nil }
    if mark.isHyphen { return next.isUppercase && !isParticle(start) ? nil : mark.length }
    // "example.com", but not "end.The".
    guard mark.value == 0x2E, !next.isUppercase, next.isLetter else { return nil }
    return mark.length
  }

  /// "el-Sisi": a small word before the hyphen belongs to the name.
  private func isParticle(_ start: Int) -> Bool { offset - start <= 3 && (0x61...0x7A).contains(bytes[start]) }

  /// The length of 's, or of the bare apostrophe after a plural or a name in -s, at the present place.
  private func possessiveLength() -> Int? {
    guard let mark = CodePoint(bytes, at: offset), mark.isApostrophe, offset > 0 else { return nil }
    let next = byte(offset + mark.length).map { $0 | 0x20 }
    if next == UInt8(ascii: "s") {
      let after = CodePoint(bytes, at: offset + mark.length + 1)
      return after.map { $0.isLetter || $0.isDigit } == true ? nil : mark.length + 1
    }
    guard bytes[offset - 1] | 0x20 == UInt8(ascii: "s"), mark.value != 0x2018, space(at: offset + mark.length) != nil
    else { return nil }
    return mark.length
  }

  // MARK: Numbers and marks

  private mutating func number() -> Token.Traits {
    while let digit = CodePoint(bytes, at: offset) {
      if digit.isDigit || digit.isLetter {
        advance(by: digit.length)
      } else if ".,:".unicodeScalars.contains(digit.scalar), let next = byte(offset + 1), (0x30...0x39).contains(next) {
        advance(by: 1)
      } else if digit.isHyphen, let next = CodePoint(bytes, at: offset + digit.length), next.isLetter, !next.isUppercase
      {
        advance(by: digit.length)
      } else {
        break
      }
    }
    return .number
  }

  private mutating func mark() -> String {
    guard let point = CodePoint(bytes, at: offset) else {
      advance(by: 1)
      return "\u{FFFD}"
    }
    advance(by: point.length)
    switch point.value {
    case 0x2E where byte(offset) == 0x2E:
      while byte(offset) == 0x2E { advance(by: 1) }
      return "..."
    case 0x2D where byte(offset) == 0x2D:
      while byte(offset) == 0x2D { advance(by: 1) }
      return "—"
    case 0x2026: return "..."
    case 0x2012...0x2015: return "—"
    case 0x201C...0x201F, 0xAB, 0xBB: return "\""
    case 0x2018...0x201B, 0x60: return "'"
    case 0x2010, 0x2011: return "-"
    default: return String(point.scalar)
    }
  }

  // MARK: Bytes

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func advance(by length: Int) {
    let end = min(offset + length, bytes.count)
    for index in offset..<end where bytes[index] & 0xC0 != 0x80 { scalar += 1 }
    offset = end
  }

  private func space(at index: Int) -> (length: Int, isLine: Bool)? {
    guard let first = byte(index) else { return nil }
    switch first {
    case 0x0A: return (1, true)
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: return (1, false)
    case 0xC2 where byte(index + 1) == 0xA0: return (2, false)
    case 0xE2 where byte(index + 1) == 0x80:
      guard let last = byte(index + 2) else { return nil }
      if last == 0xA8 || last == 0xA9 { return (3, true) }
      return (0x80...0x8D).contains(last) || last == 0xAF ? (3, false) : nil
    case 0xE3 where byte(index + 1) == 0x80 && byte(index + 2) == 0x80: return (3, false)
    case 0xEF where byte(index + 1) == 0xBB && byte(index + 2) == 0xBF: return (3, false)
    default: return nil
    }
  }
}
