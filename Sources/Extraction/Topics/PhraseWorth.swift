import Foundation

/// How much a phrase is worth as a topic: its mentions, weighed by where they stand, times factors for how long its
/// words are, how far through the article it is spread, and what it is. Zero for what a reader would call no topic.
/// The powers were fitted by logistic regression on news of 2011, the factors of longer phrases raised above that, as
/// readers of topics want them (docs/extraction.md).
struct PhraseWorth {
  let words: [Word]
  let shapes: WordShapes
  let uses: WordUses
  /// In a text this short nothing comes again.
  static let short = 120
  /// The words that are read first.
  private static let lead = 120

  func callAsFunction(of phrase: Phrase) -> Double {
    switch phrase.kind {
    case .thing: return worth(phrase.weight, of: phrase) * Factor.thing
    case .name where phrase.first.count == 1: return worth(ofName: phrase)
    case .name: return worth(phrase.weight, of: phrase) * Factor.longName
    case .nouns where phrase.first.count == 1: return worth(ofNoun: phrase)
    case .nouns:
      return worth(phrase.weight, of: phrase) * (phrase.count > 1 ? Factor.longNouns : Factor.longNounsOnce)
    }
  }

  private enum Factor {
    static let thing = 1.2
    static let longName = 1.0
    static let longNouns = 0.8
    static let longNounsOnce = 0.8
    static let nounOnce = 0.8
  }

  /// A phrase of several words counts as one of middling length.
  private func worth(_ weight: Double, of phrase: Phrase) -> Double {
    let length = phrase.first.count == 1 ? length(of: phrase.first.lowerBound) : 1.24
    return 0.9 * pow(weight + 0.3, 0.93) * length * spread(of: phrase)
  }

  private func worth(ofName phrase: Phrase) -> Double {
    let index = phrase.first.lowerBound
    let rarity = shapes.rarity[index]
    if !words[index].has(.capitals) {
      // "General", "Western": capitals alone make no name of a common word.
      guard shapes.parts.isNoun[index], rarity >= 1 || phrase.count > 1 else { return 0 }
    }
    guard !isCovered(phrase) else { return 0 }
    return worth(phrase.weight, of: phrase)
  }

  private func worth(ofNoun phrase: Phrase) -> Double {
    let index = phrase.first.lowerBound
    let use = uses[words[index]]
    guard shapes.rarity[index] > 0.1, !isCovered(phrase) else { return 0 }
    if use.count > 1 || words.count < PhraseWorth.short { return worth(use.weight, of: phrase) }
    return index < PhraseWorth.lead ? worth(phrase.weight, of: phrase) * Factor.nounOnce : 0
  }

  /// Mostly used inside longer phrases, which say more.
  private func isCovered(_ phrase: Phrase) -> Bool {
    uses[words[phrase.first.lowerBound]].covered > 2 * phrase.weight
  }

  /// The longer a word, the more it says (Zipf's law of abbreviation).
  private func length(of index: Int) -> Double {
    let letters = words[index].has(.capitals) ? 8 : min(words[index].scalars.count, 13)
    return pow(1.24, Double(letters - 7))
  }

  /// What an article comes back to matters more than what it treats in one place.
  private func spread(of phrase: Phrase) -> Double {
    guard let last = phrase.mentions.last else { return 1 }
    return 1 + 0.6 * Double(last.lowerBound - phrase.mentions[0].lowerBound) / Double(words.count)
  }
}
