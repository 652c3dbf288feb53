/// Finds the gazetteer's names in a text, the longest at each place.
struct SpanFinder {
  private let text: TokenizedText
  private let gazetteer: Gazetteer

  init(_ text: TokenizedText, gazetteer: Gazetteer) { (self.text, self.gazetteer) = (text, gazetteer) }

  func spans() -> [NameSpan] {
    var spans: [NameSpan] = []
    for sentence in text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let span = span(at: index, before: sentence.tokens.upperBound) {
          spans.append(span)
          index = span.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return spans
  }

  private func span(at start: Int, before end: Int) -> NameSpan? {
    let token = text.tokens[start]
    guard !token.has(.mark), token.isCapitalised || token.has(.number) else { return nil }
    let words = gazetteer.maxWords(from: text.key(start..<start + 1))
    guard words > 0 else { return nil }
    var close = start + 1
    var ends = [close]
    // A hyphen between two words is a token more.
    while close < end, ends.count < words, !text.tokens[close].has(.opensLine) {
      let isHyphen = text.tokens[close].key == "-" && text.tokens[close].has(.joined)
      if text.tokens[close].has(.mark), !isHyphen, text.tokens[close].key != "&" { break }
      close += isHyphen ? 2 : 1
      if close <= end { ends.append(close) }
    }
    for close in ends.reversed() {
      let key = text.key(start..<close)
      let kinds = gazetteer.kinds(of: key)
      if !kinds.isEmpty { return NameSpan(tokens: start..<close, kinds: kinds, key: key) }
    }
    return nil
  }
}

extension TokenizedText {
  /// The gazetteer's key of some words.
  func key(_ range: Range<Int>) -> NameKey { NameKey(utf8(range)) }
}
