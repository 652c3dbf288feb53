/// Finds where sentences end: at full stops that end no abbreviation, and at the breaks of paragraphs, headings and
/// list items.
struct SentenceSplitter {
  private let tokens: [Token]
  /// Lines were broken at a fixed width, so that a line feed alone ends nothing.
  private let isWrapped: Bool
  /// Bounds the work of rules that look through a sentence.
  private static let longest = 220

  init(_ tokens: [Token]) {
    self.tokens = tokens
    var continued = 0
    for token in tokens where token.has(.opensLine) && !token.has(.opensParagraph) {
      if token.has(.word), !token.isCapitalised { continued += 1 }
    }
    isWrapped = continued >= 2
  }

  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var paragraph = 0
    func close(at end: Int) {
      guard end > start else { return }
      sentences.append(Sentence(tokens: start..<end, paragraph: paragraph))
      start = end
    }
    for index in tokens.indices.dropFirst() {
      if opensBlock(index, from: start) {
        close(at: index)
        paragraph += 1
      } else if endsSentence(before: index) || index - start >= Self.longest {
        close(at: index)
      }
    }
    close(at: tokens.count)
    return sentences
  }

  /// A paragraph, heading or list item begins with that token.
  private func opensBlock(_ index: Int, from start: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.opensLine) else { return false }
    if token.has(.opensParagraph) || token.has(.mark) { return true }
    if token.has(.word), !token.isCapitalised { return false }
    let last = tokens[index - 1]
    return !isWrapped || Marks.terminal.contains(last.key) || index - start < 6
  }

  private func endsSentence(before index: Int) -> Bool {
    let next = tokens[index]
    if next.has(.joined), !next.isCapitalised { return false }
    var last = index - 1
    while last > 0, tokens[last].has(.mark), tokens[last].has(.joined), Marks.closing.contains(tokens[last].key) {
      last -= 1
    }
    let end = tokens[last]
    // "MOSCOW, January 29. /TASS/. The minister said": a dateline belongs to its sentence.
    let isSlashed = last > 1 && (tokens[last - 1].key == "/" || next.key == "/")
    if end.key == ".", last < 14, isSlashed { return false }
    if end.has(.mark), Marks.terminal.contains(end.key) {
      if next.has(.joined), last == index - 1 { return false }
      return opensSentence(next, after: index)
    }
    guard end.has(.abbreviation), last == index - 1, !Abbreviations.beforeName.contains(end.key) else { return false }
    return SentenceOpeners.words.contains(next.key) && next.isCapitalised && !end.has(.initial)
  }

  private func opensSentence(_ token: Token, after index: Int) -> Bool {
    if token.has(.word) { return token.isCapitalised || token.key == "iphone" }
    if token.has(.number) { return true }
    return Marks.opening.contains(token.key) || Marks.bullets.contains(token.key)
  }
}
