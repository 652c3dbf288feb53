/// How much a phrase is worth as a topic: its mentions, weighed by where they stand, times how much its words tell.
/// Zero for what a reader would call no topic. The factors were fitted by hand on news of 2011 (docs/extraction.md).
struct PhraseWorth {
  let words: [Word]
  let shapes: WordShapes
  let uses: WordUses
  /// In a text this short nothing comes again.
  static let short = 120
  /// The words that are read first.
  private static let lead = 60

  func callAsFunction(of phrase: Phrase) -> Double {
    let once = phrase.count > 1 ? 1 : 0.8
    switch phrase.kind {
    case .thing: return phrase.weight * 0.9 * once
    case .name where phrase.first.count == 1: return worth(ofName: phrase) * once
    case .name: return phrase.weight * max(rarity(of: phrase), 0.8) * spread(of: phrase) * 0.45 * once
    case .nouns where phrase.first.count == 1: return worth(ofNoun: phrase) * once
    case .nouns: return phrase.weight * rarity(of: phrase) * 0.55 * once
    }
  }

  /// A word that the article mentions but once, and early: a topic where it has few others.
  func isFiller(_ phrase: Phrase) -> Bool {
    phrase.kind == .nouns && phrase.first.count == 1 && words.count >= PhraseWorth.short
      && uses[words[phrase.first.lowerBound]].count < 2
  }

  private func worth(ofName phrase: Phrase) -> Double {
    let index = phrase.first.lowerBound
    let rarity = shapes.rarity[index]
    if !words[index].has(.capitals) {
      // "General", "Western": capitals alone make no name of a common word.
      guard shapes.parts.isNoun[index], rarity >= 1 || phrase.count > 1 else { return 0 }
    }
    guard !isCovered(phrase) else { return 0 }
    return phrase.weight * max(rarity, 0.8) * spread(of: phrase) * length(of: index) * 0.8
  }

  private func worth(ofNoun phrase: Phrase) -> Double {
    let index = phrase.first.lowerBound
    let use = uses[words[index]]
    guard shapes.rarity[index] > 0.1, !isCovered(phrase) else { return 0 }
    let worth = shapes.rarity[index] * length(of: index)
    if use.count > 1 || words.count < PhraseWorth.short {
      return use.weight * worth * spread(of: phrase) * 1.2
    }
    return index < PhraseWorth.lead ? phrase.weight * worth * 0.5 : 0
  }

  /// Mostly used inside longer phrases, which say more.
  private func isCovered(_ phrase: Phrase) -> Bool {
    uses[words[phrase.first.lowerBound]].covered > 2 * phrase.weight
  }

  private func rarity(of phrase: Phrase) -> Double {
    phrase.first.reduce(0) { $0 + shapes.rarity[$1] } / Double(phrase.first.count)
  }

  /// The longer a word, the more it says (Zipf's law of abbreviation).
  private func length(of index: Int) -> Double {
    guard !words[index].has(.capitals) else { return 1 }
    return min(1.6, max(0.5, 1 + 0.16 * (Double(words[index].scalars.count) - 7)))
  }

  /// What an article comes back to matters more than what it treats in one place.
  private func spread(of phrase: Phrase) -> Double {
    guard let last = phrase.mentions.last else { return 1 }
    return 1 + 0.5 * Double(last.lowerBound - phrase.mentions[0].lowerBound) / Double(words.count)
  }
}
