/// The words of a person's name that tell it apart.
struct PersonWords {
  /// Keys without initials, particles and suffixes; "el-sisi" is "sisi".
  let keys: [String]

  init(_ tokens: some Sequence<Token>) {
    keys = tokens.compactMap { token in
      guard token.has(.word), token.isCapitalised || token.key.count > 4, !token.has(.initial) else { return nil }
      guard !NameWords.suffixes.contains(token.key), !NameWords.particles.contains(token.key) else { return nil }
      return PersonWords.bare(token.key)
    }
  }

  /// Spellings that news mixes meet: "Zelenskyy", "Zelenskiy" and "Zelensky".
  static func bare(_ key: String) -> String {
    var key = key
    if key.utf8.dropFirst(2).first == UInt8(ascii: "-") {
      for prefix in ["al-", "el-", "as-", "ul-"] where key.hasPrefix(prefix) { key = String(key.dropFirst(3)) }
    }
    guard let last = key.utf8.last, last == UInt8(ascii: "y") || last == UInt8(ascii: "i"), key.count > 5 else {
      return key
    }
    if key.hasSuffix("yy") || key.hasSuffix("iy") || key.hasSuffix("ii") { key = key.dropLast(2) + "y" }
    return key
  }

  /// Whether two names may be one person's: all words of the shorter stand in the longer.
  static func agree(_ a: [String], _ b: [String]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    return !short.isEmpty && short.allSatisfy(long.contains)
  }
}
