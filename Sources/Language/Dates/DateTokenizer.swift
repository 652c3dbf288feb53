/// Cuts UTF-8 into the tokens that date words are found in. Any bytes will do.
struct DateTokenizer {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private(set) var tokens: [DateToken] = []

  static func tokens(of bytes: ArraySlice<UInt8>) -> [DateToken] {
    var tokenizer = DateTokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
    tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func run() {
    var isSpaced = true
    while offset < bytes.endIndex {
      let space = spaceLength
      if space > 0 {
        offset += space
        isSpaced = true
        continue
      }
      let byte = bytes[offset]
      if DateTokenizer.isDigit(byte) {
        number(isSpaced: isSpaced)
      } else if isLetter {
        word(isSpaced: isSpaced)
      } else {
        sign(isSpaced: isSpaced)
      }
      isSpaced = false
    }
  }

  /// White space of ASCII, or one of Unicode's that news uses: U+00A0, U+2009, U+202F.
  private var spaceLength: Int {
    switch bytes[offset] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where peek(1) == 0xA0: 2
    case 0xE2 where peek(1) == 0x80 && (peek(2) == 0x89 || peek(2) == 0xAF): 3
    default: 0
    }
  }

  /// Letters are those of ASCII and whatever lies beyond it, but for punctuation (U+2000 to U+203F) and U+00A0.
  private var isLetter: Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return DateTokenizer.isASCIILetter(byte) }
    return !(byte == 0xE2 && peek(1) == 0x80) && !(byte == 0xC2 && peek(1) == 0xA0)
  }

  private func peek(_ distance: Int) -> UInt8? {
    offset + distance < bytes.endIndex ? bytes[offset + distance] : nil
  }

  private mutating func number(isSpaced: Bool) {
    let start = offset
    var value = 0
    while offset < bytes.endIndex, DateTokenizer.isDigit(bytes[offset]) {
      // Dates have eight digits at most; what is longer is no date whatever its value.
      if offset - start < 9 { value = value * 10 + Int(bytes[offset] - 0x30) }
      offset += 1
    }
    let digits = offset - start
    let suffix = (peek(0) ?? 0, peek(1) ?? 0, peek(2) ?? 0)
    let isOrdinal = digits <= 2 && DateTokenizer.isOrdinal(suffix.0, suffix.1) && !DateTokenizer.isASCIILetter(suffix.2)
    if isOrdinal { offset += 2 }
    add(isOrdinal ? .ordinal(value) : .number(value, digits: digits), from: start, isSpaced: isSpaced)
  }

  private mutating func word(isSpaced: Bool) {
    let start = offset
    var hash = FNV.offset
    while offset < bytes.endIndex, isLetter {
      hash = FNV.adding(DateTokenizer.lowercase(bytes[offset]), to: hash)
      offset += 1
    }
    // "p.m." and "a.m." are one word each.
    let first = DateTokenizer.lowercase(bytes[start])
    if offset == start + 1, first == UInt8(ascii: "a") || first == UInt8(ascii: "p"), peek(0) == UInt8(ascii: "."),
      peek(1).map(DateTokenizer.lowercase) == UInt8(ascii: "m"), peek(2).map(DateTokenizer.isASCIILetter) != true
    {
      offset += peek(2) == UInt8(ascii: ".") ? 3 : 2
      add(.known(.meridiem(isAfternoon: first == UInt8(ascii: "p"))), from: start, isSpaced: isSpaced)
      return
    }
    let known = DateWord.word(hash: FNV.finished(hash))
    add(known.map(DateToken.Kind.known) ?? .word, from: start, isSpaced: isSpaced)
  }

  private mutating func sign(isSpaced: Bool) {
    let start = offset
    if bytes[offset] == 0xE2, peek(1) == 0x80, let third = peek(2) {
      offset += 3
      let isDash = (0x90...0x95).contains(third)
      let sign: DateToken.Kind = third == 0x99 ? .sign(UInt8(ascii: "'")) : .sign(0)
      add(isDash ? .dash : sign, from: start, isSpaced: isSpaced)
      return
    }
    offset += 1
    add(.sign(bytes[start]), from: start, isSpaced: isSpaced)
  }

  private mutating func add(_ kind: DateToken.Kind, from start: Int, isSpaced: Bool) {
    let first = bytes[start]
    tokens.append(
      DateToken(
        kind: kind, range: start..<offset, isSpaced: isSpaced,
        isCapitalized: (0x41...0x5A).contains(first),
        isAllCapitals: bytes[start..<offset].allSatisfy { (0x41...0x5A).contains($0) }))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// st, nd, rd or th.
  private static func isOrdinal(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first | 0x20, second | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      true
    default: false
    }
  }
}
