/// Finds the subjects whose cues an article uses.
struct SubjectFinder {
  private let table: ConceptTable
  /// Below this sum of weighed mentions a subject is thought of in passing.
  private let threshold = 1.0
  /// What a cue counts beside a word of a phrase: a subject has many cues, and people name things by their words.
  private static let weight = 0.15

  init(table: ConceptTable) { self.table = table }

  /// The subjects, best first.
  func subjects(in words: [Word], prominence: Prominence) -> [FoundTopic] {
    let matches = matches(in: words)
    let support = domainSupport(matches)
    var sums: [Int: Double] = [:]
    var mentions: [Int: [Range<Int>]] = [:]
    for match in matches {
      let concept = match.cue.concept
      sums[concept, default: 0] +=
        weight(of: match.cue, support: support[table.concepts[concept].domain]) * prominence[match.words.lowerBound]
      mentions[concept, default: []].append(match.words)
    }
    return sums.filter { $0.value >= threshold }
      .map {
        FoundTopic(
          label: .concept($0.key), score: Prominence.score($0.value * SubjectFinder.weight),
          mentions: mentions[$0.key] ?? [])
      }
      .sorted { ($0.score, $1.start) > ($1.score, $0.start) }
  }

  /// One word below the headline points at it, no more: enough for a passage, not for an article of some length.
  static func isPassing(_ subject: FoundTopic, in words: [Word]) -> Bool {
    subject.mentions.count == 1 && subject.mentions[0].count == 1 && words.count >= PhraseWorth.short
      && !words[subject.start].has(.inTitle) && !words[subject.start].has(.capitals)
  }

  private struct Match {
    var cue: ConceptTable.Cue
    var words: Range<Int>
  }

  /// Longest matches from left to right; words of one match are not looked at again.
  private func matches(in words: [Word]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < words.count {
      let cue = table.cue(in: words, at: index)
      if let coordinated = coordinatedCue(in: words, at: index), cue.map({ $0.length == 1 }) ?? true {
        matches.append(Match(cue: coordinated, words: index..<index + 1))
        index += 1
      } else if let cue {
        matches.append(Match(cue: cue, words: index..<index + cue.length))
        index += cue.length
      } else {
        index += 1
      }
    }
    return matches
  }

  /// In "economic and security issues" the economic issues are meant too.
  private func coordinatedCue(in words: [Word], at index: Int) -> ConceptTable.Cue? {
    guard index + 3 < words.count, SubjectFinder.isConjunction(words[index + 1]),
      !words[index + 1..<index + 4].contains(where: { $0.has(.afterBreak) })
    else { return nil }
    return table.cue(joining: words[index], words[index + 3])
  }

  private static func isConjunction(_ word: Word) -> Bool { word.key == and || word.key == or }

  private static let and = WordKey.of("and".utf8)
  private static let or = WordKey.of("or".utf8)

  /// How many strong cues each domain has.
  private func domainSupport(_ matches: [Match]) -> [Int] {
    var support = Array(repeating: 0, count: table.domains)
    for match in matches where !match.cue.isWeak { support[table.concepts[match.cue.concept].domain] += 1 }
    return support
  }

  private func weight(of cue: ConceptTable.Cue, support: Int) -> Double {
    guard cue.isWeak else { return cue.length > 1 ? 1.2 : 1 }
    return support >= 2 ? 0.6 : 0.3
  }
}
