/// What the article itself says its abbreviations stand for: "small modular reactors (SMR)", "SMR (small modular
/// reactors)". Found as Schwartz and Hearst (2003) do, by the initials alone.
struct Abbreviations {
  /// From an abbreviation's key to the words in full.
  private var longForms: [UInt64: Range<Int>] = [:]
  /// The first words of those.
  private var starts: [Int: Range<Int>] = [:]
  private static let letters = 2...6
  /// "Bank of the South (BS)": words that may have no letter there.
  private static let small = Set(["of", "the", "and", "for", "in", "on", "de", "du", "la"].map { WordKey.of($0.utf8) })

  init(_ words: [Word], _ text: ArticleBytes) {
    for index in words.indices where words[index].has(.capitals) && !words[index].has(.titleCase) {
      let initials = Array(text.bytes(of: index..<index + 1, in: words)).filter { (65...90).contains($0) }
      guard Self.letters.contains(initials.count), longForms[words[index].key] == nil,
        let range = Self.before(index, initials, words, text) ?? Self.after(index, initials, words, text)
      else { continue }
      longForms[words[index].key] = range
      starts[range.lowerBound] = range
    }
  }

  /// The words that an abbreviation stands for, where the article tells them.
  func longForm(_ word: Word) -> Range<Int>? { word.has(.capitals) ? longForms[word.key] : nil }

  /// The words in full that begin here.
  func fullForm(at index: Int) -> Range<Int>? { starts[index] }

  private static func before(_ index: Int, _ initials: [UInt8], _ words: [Word], _ text: ArticleBytes) -> Range<Int>? {
    guard text.isBracketed(words[index]), words[index].has(.afterBreak) else { return nil }
    var left = initials[...]
    var start = index
    while let letter = left.last, start > 0, index - start < initials.count + 3 {
      start -= 1
      guard words[start].has(.inTitle) == words[index].has(.inTitle) else { return nil }
      if text.initial(of: words[start]) == letter {
        left.removeLast()
      } else if !small.contains(words[start].plainKey) {
        return nil
      }
      if words[start].has(.afterBreak), !left.isEmpty { return nil }
    }
    return left.isEmpty && index - start >= 2 ? start..<index : nil
  }

  private static func after(_ index: Int, _ initials: [UInt8], _ words: [Word], _ text: ArticleBytes) -> Range<Int>? {
    var end = index + 1
    guard end < words.count, words[end].has(.afterBreak), text.isBracketOpened(before: words[end]) else { return nil }
    var left = initials[...]
    while let letter = left.first, end < words.count, end - index < initials.count + 3 {
      if end > index + 1, words[end].has(.afterBreak) { return nil }
      if text.initial(of: words[end]) == letter {
        left.removeFirst()
      } else if !small.contains(words[end].plainKey) {
        return nil
      }
      end += 1
    }
    let range = index + 1..<end
    return left.isEmpty && range.count >= 2 && text.isBracketClosed(after: words[end - 1]) ? range : nil
  }
}

extension ArticleBytes {
  /// The word's first letter as a capital.
  fileprivate func initial(of word: Word) -> UInt8 {
    let byte = part(of: word)[word.bytes.lowerBound]
    return (97...122).contains(byte) ? byte - 32 : byte
  }

  fileprivate func isBracketed(_ word: Word) -> Bool { isBracketOpened(before: word) && isBracketClosed(after: word) }

  fileprivate func isBracketOpened(before word: Word) -> Bool {
    word.bytes.lowerBound > 0 && part(of: word)[word.bytes.lowerBound - 1] == UInt8(ascii: "(")
  }

  fileprivate func isBracketClosed(after word: Word) -> Bool {
    let part = part(of: word)
    return word.bytes.upperBound < part.count && part[word.bytes.upperBound] == UInt8(ascii: ")")
  }

  private func part(of word: Word) -> [UInt8] { word.has(.inTitle) ? title : text }
}
