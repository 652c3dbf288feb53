import Language
import News

/// A venue that has no name of its own: "in the village hall", "at the quarry itself". Nothing tells its town.
struct NamelessVenue {
  let clause: Clause
  private static let reach = 16

  private static let venues: WordSet = [
    "hall", "office", "offices", "ministry", "headquarters", "hotel", "restaurant", "cafe", "quarry", "factory",
    "plant",
    "school", "university", "church", "chapel", "mosque", "embassy", "consulate", "residence", "palace", "airport",
    "station", "port", "harbour", "harbor", "farm", "barracks", "base", "depot", "shipyard", "stadium", "library",
    "museum", "club", "clubhouse", "pub", "villa", "castle", "monastery", "courthouse", "mine", "bridge", "crossing",
    "border", "prison", "hospital", "chancellery", "mansion", "guesthouse", "chamber", "camp", "vineyard", "brewery",
  ]

  func place(of trigger: Trigger) -> Place? {
    let end = min(clause.tokens.upperBound, trigger.tokens.upperBound + Self.reach)
    for index in trigger.tokens.upperBound..<end {
      let key = clause.key(index)
      if [";", "that", "who", "which", "because", "but"].contains(key) || ClauseWords.reporting.contains(key) {
        return nil
      }
      if ["in", "at"].contains(key), let words = words(after: index) {
        return Place(name: clause.read.text.text(words), venue: nil, city: nil, country: nil)
      }
    }
    return nil
  }

  /// Past "of the labour court".
  private func owner(after index: Int) -> Int {
    guard clause.key(index) == "of", ["the", "a", "his", "her", "their"].contains(clause.key(index + 1)) else {
      return index
    }
    var end = index + 2
    while end < index + 5, let token = clause.token(end), token.has(.word), !Prepositions.contains(token.key),
      !ClauseWords.isFunctionWord(token.key), !DayWords.all.contains(token.key)
    { end += 1 }
    return end > index + 2 ? end : index
  }

  /// Without the article.
  private func words(after preposition: Int) -> Range<Int>? {
    let article = preposition + 1
    guard ["the", "a", "an", "his", "her", "their", "its"].contains(clause.key(article)) else { return nil }
    for index in article + 1..<article + 5 {
      guard let token = clause.token(index), token.has(.word) || token.key == "'s" || token.key == "-",
        !Prepositions.contains(token.key)
      else { return nil }
      if Self.venues.contains(token.key) {
        let next = clause.key(index + 1)
        // "the hotel industry" is none, "the union hall" is one.
        let isEnd =
          clause.token(index + 1)?.has(.word) != true || Prepositions.contains(next)
          || ClauseWords.isFunctionWord(next) || ["itself", "where", "here", "there"].contains(next)
          || DayWords.all.contains(next)
        if isEnd { return article + 1..<owner(after: index + 1) }
      }
      if ClauseWords.isFunctionWord(token.key) { return nil }
    }
    return nil
  }
}
