/// Finds the words of a text that tell when something happens.
///
/// ```swift
/// for expression in DateFinder.expressions(in: text[sentence]) {   // text: [UInt8]
///   let span = expression.span(published: article.published, tense: .future)
/// }
/// ```
/// English, as news writes it. Words that are dates only in some contexts ("May", "March", "Sun") take such a context.
public enum DateFinder {
  /// - Parameter utf8: Any bytes; offsets in the answer are the slice's own.
  /// - Returns: In the order of the text, never overlapping; the longest reading of each.
  public static func expressions(in utf8: ArraySlice<UInt8>) -> [DateExpression] {
    let grammar = DateGrammar(tokens: DateTokenizer.tokens(of: utf8))
    var found: [DateExpression] = []
    var index = 0
    while index < grammar.tokens.count {
      guard let parsed = grammar.expression(at: index) else {
        index += 1
        continue
      }
      let range = grammar.tokens[index].range.lowerBound..<grammar.tokens[parsed.end - 1].range.upperBound
      found.append(
        DateExpression(
          range: range, text: String(decoding: utf8[range], as: UTF8.self), meaning: parsed.meaning,
          clock: parsed.clock))
      index = parsed.end
    }
    return found
  }

  /// Offsets in the answer are those of `text.utf8`.
  public static func expressions(in text: String) -> [DateExpression] { expressions(in: Array(text.utf8)[...]) }
}
