/// A text with the gazetteer's names in it, as the readers of phrases share it.
struct PhraseContext {
  let text: TokenizedText
  let gazetteer: Gazetteer
  /// Every other word has a capital, so that capitals tell nothing.
  let isTitleCase: Bool
  let isHeadline: Bool
  let spans: [NameSpan]
  /// The span that begins at a token.
  private let spanAt: [Int32]

  var tokens: [Token] { text.tokens }

  init(_ text: TokenizedText, gazetteer: Gazetteer, isHeadline: Bool) {
    (self.text, self.gazetteer) = (text, gazetteer)
    spans = SpanFinder(text, gazetteer: gazetteer).spans()
    var spanAt = Array(repeating: Int32(-1), count: text.tokens.count)
    for (index, span) in spans.enumerated() { spanAt[span.tokens.lowerBound] = Int32(index) }
    self.spanAt = spanAt
    self.isHeadline = isHeadline
    isTitleCase = isHeadline && Self.isTitleCase(text.tokens)
  }

  func span(at token: Int) -> NameSpan? {
    guard token < spanAt.count, spanAt[token] >= 0 else { return nil }
    return spans[Int(spanAt[token])]
  }

  func key(_ token: Int) -> String { token < tokens.count && token >= 0 ? tokens[token].key : "" }

  private static func isTitleCase(_ tokens: [Token]) -> Bool {
    let long = tokens.filter { $0.has(.word) && $0.key.count > 3 }
    return long.count(where: \.isCapitalised) * 10 >= long.count * 8
  }
}
