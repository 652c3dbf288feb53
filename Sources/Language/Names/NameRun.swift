/// Reads runs of words that are shaped like a person's name: capitals, initials, particles, suffixes.
struct NameRun {
  private let tokens: [Token]
  private static let longest = 14
  /// Small words that a name without a given name may begin with.
  static let openers: WordSet = ["von", "van", "bin", "al", "el", "de", "da", "di"]

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// The run that begins at a token; nil where none does.
  func run(at start: Int, before end: Int) -> Range<Int>? {
    guard start < end, opens(start, before: end) else { return nil }
    var index = start
    var close = start
    let limit = min(end, start + Self.longest)
    while index < limit {
      let token = tokens[index]
      if index > start, token.has(.opensLine) { break }
      if NameWords.suffixes.contains(token.key), index > start, token.isCapitalised {
        return start..<index + 1
      }
      if token.isCapitalised {
        // "Theresa May"
        let isSurname = index > start && token.key == "may"
        guard isNamePart(token) || isSurname else { break }
        close = index + 1
        index += 1
      } else if token.key == ",", index + 1 < end, ["jr", "sr"].contains(tokens[index + 1].key) {
        return start..<index + 2
      } else if links(index, before: limit) {
        index += 1
        // "el-Sisi" is a name by itself.
        if token.key.count > 4 { close = index }
      } else {
        break
      }
    }
    return close > start ? start..<close : nil
  }

  private func opens(_ index: Int, before end: Int) -> Bool {
    let token = tokens[index]
    if token.isCapitalised {
      // "Hassan Sheikh Mohamud", but "Sheikh Tamim"
      let isTitle = TitleWords.modifiers.contains(token.key) || TitleWords.heads[token.key] != nil
      let isFirstWord = !token.has(.initial) && token.key.count > 1 && !isTitle
      return isNamePart(token) && isFirstWord || startsWithInitial(index, before: end)
    }
    // "el-Sisi", and "von der Leyen" without a given name.
    guard token.has(.word) else { return false }
    if token.has(.hyphenated), let first = token.key.split(separator: "-").first {
      return NameWords.particles.contains(String(first)) && isCapitalAfterHyphen(token)
    }
    guard Self.openers.contains(token.key) else { return false }
    return links(index, before: end)
  }

  /// "al-Sisi"
  private func isArabic(_ key: String) -> Bool {
    key.utf8.dropFirst(2).first == UInt8(ascii: "-") && (key.hasPrefix("al-") || key.hasPrefix("el-"))
  }

  private func isCapitalAfterHyphen(_ token: Token) -> Bool {
    // The scanner joins a particle and a capital only in names.
    token.key.count > 4
  }

  /// "J. D. Vance", "J.D. Vance"
  private func startsWithInitial(_ index: Int, before end: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.abbreviation), token.key.count <= 2, index + 1 < end else { return false }
    return tokens[index + 1].isCapitalised && !NameWords.never.contains(tokens[index + 1].key)
  }

  private func isNamePart(_ token: Token) -> Bool {
    guard token.has(.word) else { return false }
    if token.has(.capitals) {
      if token.has(.abbreviation) { return token.key.count <= 2 }
      // A short word in capitals is an acronym.
      if token.key.count <= 5 { return token.key.count == 2 && !["eu", "un", "uk", "us"].contains(token.key) }
    }
    if token.has(.initial) { return true }
    if token.has(.abbreviation) { return false }
    return !NameWords.never.contains(token.key) && (TitleWords.heads[token.key] == nil || token.key == "sheikh")
  }

  /// A particle or hyphen that a capital follows, perhaps after another particle.
  private func links(_ index: Int, before end: Int) -> Bool {
    let token = tokens[index]
    let isHyphen = token.key == "-" && token.has(.joined)
    guard isHyphen || NameWords.particles.contains(token.key) || isArabic(token.key) else { return false }
    guard index + 1 < end else { return token.key.count > 4 }
    let next = tokens[index + 1]
    if isHyphen { return next.isCapitalised && next.has(.joined) }
    if token.key.count > 4 { return true }
    if next.isCapitalised { return isNamePart(next) }
    return index + 2 < end && NameWords.particles.contains(next.key) && tokens[index + 2].isCapitalised
  }
}
