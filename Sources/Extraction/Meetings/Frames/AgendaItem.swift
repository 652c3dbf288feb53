import Language
import News

/// An entry of a programme, which names only who is met: "Thursday 16 May: Bilateral meeting with X".
struct AgendaItem {
  let clause: Clause
  private static let reach = 6

  /// Whose programme it is, if nothing but a day stands before the words.
  func principal(before noun: Int) -> (actor: Int, mention: ActorMention)? {
    guard clause.part == .text, isItem(before: noun) else { return nil }
    var sentence = clause.sentence - 1
    while sentence >= max(0, clause.sentence - Self.reach) {
      let first = clause.read.mentions(in: sentence).first {
        [.name, .office].contains($0.form) && $0.actors.count == 1
      }
      if let first, clause.actors[first.actors[0]].kind == .person {
        let start = clause.read.text.sentences[sentence].tokens.lowerBound
        return first.tokens.lowerBound - start < 8 ? (first.actors[0], first) : nil
      }
      sentence -= 1
    }
    return nil
  }

  private func isItem(before noun: Int) -> Bool {
    let head = clause.tokens.lowerBound..<noun
    guard !head.isEmpty, head.count < 10, clause.token(clause.tokens.lowerBound)?.has(.opensLine) == true else {
      return false
    }
    return head.allSatisfy { index in
      guard let token = clause.token(index) else { return false }
      return token.has(.mark) || token.has(.number) || DayWords.all.contains(token.key) || token.key == "at"
        || ["a", "the", "p.m", "a.m", "pm", "am", "noon"].contains(token.key)
    }
  }
}
