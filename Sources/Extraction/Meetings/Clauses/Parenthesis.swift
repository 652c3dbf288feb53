import Language

/// Finds the subject over what stands between commas: "Voll, the Norwegian who owns the ferries, flew in on Tuesday and
/// will sit down with".
struct Parenthesis {
  let clause: Clause
  private static let reach = 40
  private static let openers: WordSet = [
    "himself", "herself", "the", "a", "an", "his", "her", "its", "now", "then", "once", "aged", "himself", "already",
    "accompanied", "in", "on", "at", "after", "before", "with", "speaking", "still", "long",
  ]

  /// The subject before the parenthesis that ends right before a verb, or before the verb that it is joined to.
  ///
  /// - Parameter head: The verb with its auxiliaries.
  func subject(before head: Int) -> ActorGroup? {
    guard let close = closingComma(before: head) else { return nil }
    let candidates = clause.groups.filter { group in
      group.tokens.upperBound < close && clause.key(group.tokens.upperBound) == "," && clause.isDirect(group)
        && close - group.tokens.upperBound <= Self.reach && opensClause(group)
        && isParenthesis(group.tokens.upperBound + 1..<close)
    }
    return candidates.first
  }

  /// The comma before the verb, or before the first of the verbs that "and" joins.
  private func closingComma(before head: Int) -> Int? {
    if clause.key(head - 1) == "," { return head - 1 }
    guard clause.key(head - 1) == "and" || clause.key(head - 1) == "but" else { return nil }
    var index = head - 2
    while index > max(clause.tokens.lowerBound, head - Self.reach) {
      let key = clause.key(index)
      if clause.group(over: index) == nil, ClauseWords.breaks.contains(key) { return nil }
      if key == ",", isFinite(clause.skipAdverbs(index + 1)) { return index }
      index -= 1
    }
    return nil
  }

  private func isFinite(_ index: Int) -> Bool {
    let key = clause.key(index)
    guard clause.group(over: index) == nil else { return false }
    return VerbForms.past.contains(key) || ClauseWords.auxiliaries.contains(key) || key.hasSuffix("ed")
      || TriggerWords.verbs[key] != nil && !key.hasSuffix("ing") || ClauseWords.reporting.contains(key)
      || VerbForms.travelling.contains(key)
  }

  /// At the start of a sentence or clause, or after a phrase and a comma.
  private func opensClause(_ group: ActorGroup) -> Bool {
    let start = group.tokens.lowerBound
    let before = clause.key(start - 1)
    return start == clause.tokens.lowerBound || ["and", "but", ",", ";", ":", "\"", "—", "-"].contains(before)
      || ClauseWords.breaks.contains(before)
  }

  /// A clause of its own, or a participle; a mere list or title is none.
  private func isParenthesis(_ inner: Range<Int>) -> Bool {
    guard let first = inner.first else { return false }
    let opener = clause.key(first)
    return opener.hasSuffix("ed") || opener.hasSuffix("ing") || Self.openers.contains(opener)
      || clause.token(first)?.has(.number) == true
      || inner.contains {
        clause.group(over: $0) == nil && ClauseWords.breaks.contains(clause.key($0)) || clause.key($0) == "whose"
      }
  }

  /// "The elders, led by X, had spent": who leads those whom no name tells.
  func leader(before head: Int) -> ActorGroup? {
    guard clause.key(head - 1) == "," else { return nil }
    return clause.groups.last { group in
      group.tokens.upperBound < head && head - group.tokens.lowerBound < 24
        && group.mentions.allSatisfy { $0.form == .name } && isLed(group)
    }.map(joined)
  }

  /// ", led by X", ", headed by the president's chief of staff, X"
  private func isLed(_ group: ActorGroup) -> Bool {
    let start = max(clause.tokens.lowerBound, group.tokens.lowerBound - 10)
    return (start..<group.tokens.lowerBound).contains { index in
      clause.key(index) == "," && ["led", "headed"].contains(clause.key(index + 1)) && clause.key(index + 2) == "by"
        && (index + 3..<group.tokens.lowerBound).allSatisfy { !ClauseWords.auxiliaries.contains(clause.key($0)) }
    }
  }

  /// "led by X for Likud and Y for Blue and White"
  private func joined(_ group: ActorGroup) -> ActorGroup {
    guard
      let next = clause.groups.first(where: { other in
        other.tokens.lowerBound > group.tokens.upperBound && clause.key(other.tokens.lowerBound - 1) == "and"
          && other.tokens.lowerBound - group.tokens.upperBound < 6
          && other.mentions.allSatisfy { $0.form == .name } && clause.key(group.tokens.upperBound) == "for"
      })
    else { return group }
    return ActorGroup(
      tokens: group.tokens.lowerBound..<next.tokens.upperBound, mentions: group.mentions + next.mentions)
  }
}
