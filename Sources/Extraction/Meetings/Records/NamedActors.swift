import Language
import News

extension ReadArticle {
  func read(_ part: ArticlePart) -> ReadText { part == .text ? body : title }
}

extension ReadText {
  /// The actors that a sentence names by name or office.
  func named(in sentence: Int) -> Set<Int> {
    let named = mentions(in: sentence).filter { $0.form == .name || $0.form == .office || $0.form == .organization }
    return Set(named.flatMap(\.actors))
  }

  /// Where and when the text was filed.
  var dateline: Dateline? { text.sentences.first.flatMap { Dateline(in: text.utf8($0.tokens)) } }

  /// Of a token; empty beyond the text.
  func key(_ token: Int) -> String { text.tokens.indices.contains(token) ? text.tokens[token].key : "" }

  func mentions(in sentence: Int) -> ArraySlice<ActorMention> {
    let tokens = text.sentences[sentence].tokens
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.tokens.lowerBound < tokens.upperBound }
  }
}
