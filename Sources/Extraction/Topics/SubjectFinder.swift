/// Finds the subjects whose cues an article uses.
struct SubjectFinder {
  private let table: ConceptTable
  /// Below this sum of weighed mentions a subject is thought of in passing.
  private let threshold = 1.0
  /// The same for an article of some length, which speaks of much that it is not about …
  private let longThreshold = 2.2
  /// … but for what a plain word of the headline or of the lead points at.
  private let leadThreshold = 1.6
  /// And less than this part of the foremost subject's sum is in passing too.
  private let share = 0.3
  /// What a cue counts beside a word of a phrase: a subject has many cues, and people name things by their words.
  private static let weight = 0.15

  init(table: ConceptTable) { self.table = table }

  /// The subjects, best first.
  func subjects(in words: [Word], prominence: Prominence) -> [FoundTopic] {
    let matches = matches(in: words)
    let support = domainSupport(matches)
    var evidence: [Int: Evidence] = [:]
    for match in matches {
      let weight =
        weight(of: match.cue, support: support[table.concepts[match.cue.concept].domain])
        * prominence[match.words.lowerBound]
      evidence[match.cue.concept, default: Evidence()].add(match, weight)
    }
    let found = evidence.filter { $0.value.sum >= threshold }
    let most = found.map(\.value.sum).max() ?? 0
    return found.map { concept, evidence in
      FoundTopic(
        label: .concept(concept), score: SubjectFinder.score(evidence.sum),
        mentions: evidence.mentions,
        scope: isPassing(evidence, of: words.count, most: most) ? .passing : .article)
    }
    .sorted { ($0.score, $1.start) > ($1.score, $0.start) }
  }

  /// Where a sum of weighed cues lies between 0 and 1.
  static func score(_ sum: Double) -> Double { Prominence.score(sum * weight) }

  private func isPassing(_ evidence: Evidence, of words: Int, most: Double) -> Bool {
    guard words >= PhraseWorth.short else { return false }
    return evidence.sum < share * most || evidence.sum < longThreshold && evidence.plainest < leadThreshold
  }

  /// What speaks for a subject.
  private struct Evidence {
    var sum = 0.0
    /// The most that one cue gives which is no weak one.
    var plainest = 0.0
    var mentions: [Range<Int>] = []

    mutating func add(_ match: Match, _ weight: Double) {
      sum += weight
      if !match.cue.isWeak { plainest = max(plainest, weight) }
      mentions.append(match.words)
    }
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
