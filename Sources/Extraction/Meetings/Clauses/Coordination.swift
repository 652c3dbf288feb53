import Language
import News

/// Joins mentions into groups.
struct Coordination {
  private let tokens: [Token]
  private let isHeadline: Bool

  init(_ tokens: [Token], isHeadline: Bool) { (self.tokens, self.isHeadline) = (tokens, isHeadline) }

  func groups(of mentions: ArraySlice<ActorMention>, actors: [Actor]) -> [ActorGroup] {
    var groups: [ActorGroup] = []
    /// Mentions that only commas join so far: a list if an "and" follows.
    var pending: [ActorMention] = []
    func flush() {
      if isHeadline, pending.count > 1, let first = pending.first, let last = pending.last {
        groups.append(ActorGroup(tokens: first.tokens.lowerBound..<last.tokens.upperBound, mentions: pending))
      } else {
        groups += pending.map { ActorGroup(tokens: $0.tokens, mentions: [$0]) }
      }
      pending = []
    }
    for mention in mentions where mention.form != .possessivePronoun {
      guard let last = pending.last, alike(last, mention, actors) else {
        flush()
        pending = [mention]
        continue
      }
      switch link(last.tokens.upperBound..<mention.tokens.lowerBound, to: mention) {
      case .comma: pending.append(mention)
      case .and:
        pending.append(mention)
        groups.append(
          ActorGroup(tokens: pending[0].tokens.lowerBound..<mention.tokens.upperBound, mentions: pending))
        pending = []
      case .none:
        flush()
        pending = [mention]
      }
    }
    flush()
    return overRelatives(merged(groups, actors), actors)
  }

  /// "X, who has run the bank since May, and Y": one group, whoever the relative clause names.
  private func overRelatives(_ groups: [ActorGroup], _ actors: [Actor]) -> [ActorGroup] {
    var joined: [ActorGroup] = []
    var index = 0
    while index < groups.count {
      var group = groups[index]
      if let next = afterRelative(group, in: groups[(index + 1)...], actors) {
        group.mentions += groups[next].mentions
        group.tokens = group.tokens.lowerBound..<groups[next].tokens.upperBound
        index = next
      }
      joined.append(group)
      index += 1
    }
    return joined
  }

  private func afterRelative(_ group: ActorGroup, in later: ArraySlice<ActorGroup>, _ actors: [Actor]) -> Int? {
    let comma = group.tokens.upperBound
    guard comma + 1 < tokens.count, tokens[comma].key == ",", ["who", "whose"].contains(tokens[comma + 1].key) else {
      return nil
    }
    return later.indices.prefix(4).first { index in
      let start = later[index].tokens.lowerBound
      let gap = comma + 2..<max(comma + 2, start)
      guard start > comma + 3, tokens[start - 1].key == "and", tokens[start - 2].key == ",",
        let a = group.mentions.last, let b = later[index].mentions.first
      else { return false }
      return b.form == .name && alike(a, b, actors) && gap.count <= 16
        && !gap.contains { tokens[$0].key == ";" || TriggerWords.verbs[tokens[$0].key] != nil }
        && gap.count(where: { tokens[$0].key == "," }) == 1
    }
  }

  private enum Link { case comma, and, none }

  /// "Mayor X and tram union leader Y": one noun more before a title.
  private func link(_ gap: Range<Int>, to mention: ActorMention) -> Link {
    let isTitled = mention.form == .name && mention.name.lowerBound > mention.tokens.lowerBound
    if isTitled, gap.count == 2, tokens[gap.lowerBound].key == "and", tokens[gap.lowerBound + 1].has(.word),
      !Prepositions.contains(tokens[gap.lowerBound + 1].key),
      !ClauseWords.isFunctionWord(tokens[gap.lowerBound + 1].key),
      TriggerWords.verbs[tokens[gap.lowerBound + 1].key] == nil, !tokens[gap.lowerBound + 1].key.hasSuffix("ed")
    {
      return .and
    }
    return link(gap)
  }

  private func link(_ gap: Range<Int>) -> Link {
    let keys = gap.map { tokens[$0].key }.filter { $0 != "'" && $0 != "\"" }
    switch keys {
    case [","]: return .comma
    // ", and he will" begins another clause.
    case [",", "and"] where ["he", "she", "they"].contains(tokens[gap.upperBound].key): return .none
    case ["and"], ["&"], [",", "and"], ["as", "well", "as"], [",", "as", "well", "as"], ["plus"], ["along", "with"],
      ["together", "with"], [",", "along", "with"], ["-"], ["/"],
      ["—"] where isHeadline || keys != ["—"]:
      return .and
    default: return joinsDescribed(gap) || joinsOwn(gap) ? .and : .none
    }
  }

  /// "X and the ferry company's chief executive, Y", "X and fishermen's spokesman Y".
  private func joinsDescribed(_ gap: Range<Int>) -> Bool {
    var index = gap.lowerBound
    if tokens[index].key == "," { index += 1 }
    guard index + 1 < gap.upperBound, tokens[index].key == "and", gap.count <= 8 else { return false }
    let words = index + 1..<gap.upperBound
    let isNoun = tokens[words.lowerBound].key == "the" || Self.isPossessive(tokens[words.lowerBound + 1].key)
    return isNoun && words.contains { Self.isPossessive(tokens[$0].key) }
      && words.allSatisfy { place in
        let token = tokens[place]
        if Self.isPossessive(token.key) || token.key == "," && place == gap.upperBound - 1 { return true }
        return token.has(.word) && !Prepositions.contains(token.key)
          && (place == words.lowerBound || !ClauseWords.isFunctionWord(token.key))
      }
  }

  /// "X and his host, Y", "X and tram drivers' leader Y"
  private func joinsOwn(_ gap: Range<Int>) -> Bool {
    var index = gap.lowerBound
    if tokens[index].key == "," { index += 1 }
    guard index + 2 < gap.upperBound, gap.count <= 6, tokens[index].key == "and",
      ["his", "her", "its", "their"].contains(tokens[index + 1].key), tokens[gap.upperBound - 1].key == ","
    else { return false }
    return (index + 2..<gap.upperBound - 1).allSatisfy { place in
      let token = tokens[place]
      return token.has(.word) && !Prepositions.contains(token.key) && !ClauseWords.isFunctionWord(token.key)
    }
  }

  private static func isPossessive(_ key: String) -> Bool { key == "'s" || key == "'" }

  /// Persons with persons, states with states.
  private func alike(_ a: ActorMention, _ b: ActorMention, _ actors: [Actor]) -> Bool {
    isState(a, actors) == isState(b, actors)
  }

  private func isState(_ mention: ActorMention, _ actors: [Actor]) -> Bool {
    mention.form == .country || mention.form == .organization
  }

  /// "will call on A and B, and C and D will call on him": those before are objects, and a verb comes after.
  private func isNewClause(_ group: ActorGroup, after last: ActorGroup) -> Bool {
    let end = group.tokens.upperBound
    guard end < tokens.count, last.tokens.lowerBound > 0, tokens[last.tokens.upperBound].key == "," else {
      return false
    }
    let before = tokens[last.tokens.lowerBound - 1].key
    let isObject = Prepositions.contains(before) || TriggerWords.verbs[before] != nil
    return isObject && ClauseWords.auxiliaries.contains(tokens[end].key)
  }

  /// "A and B, and C", "A and B as well as C".
  private func merged(_ groups: [ActorGroup], _ actors: [Actor]) -> [ActorGroup] {
    var merged: [ActorGroup] = []
    for group in groups {
      if let last = merged.last, last.mentions.count > 1, let a = last.mentions.last, let b = group.mentions.first,
        alike(a, b, actors), link(last.tokens.upperBound..<group.tokens.lowerBound) == .and,
        !isNewClause(group, after: last)
      {
        merged[merged.count - 1].mentions += group.mentions
        merged[merged.count - 1].tokens = last.tokens.lowerBound..<group.tokens.upperBound
      } else {
        merged.append(group)
      }
    }
    return merged
  }
}
