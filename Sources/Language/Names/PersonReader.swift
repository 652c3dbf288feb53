/// Tells names of persons from other words with capitals.
struct PersonReader {
  private let context: PhraseContext
  private let runs: NameRun
  private static let longestLeader = 7
  private static let landscape: WordSet = ["lake", "mount", "river", "cape", "loch", "lough", "camp"]

  init(_ context: PhraseContext) {
    self.context = context
    runs = NameRun(context.tokens)
  }

  /// Whether a person's full name begins there, so that "Jordan Bardella" is not taken for the country.
  func begins(at index: Int, before end: Int) -> Bool {
    guard let span = context.span(at: index), let run = runs.run(at: index, before: end) else { return false }
    guard run.count > span.tokens.count else { return false }
    if leaderName(in: run) != nil { return true }
    return span.tokens.count == 1 && span.kinds.isDisjoint(with: [.demonym, .organization]) && isFullName(run)
  }

  /// "To Lam": a leader's name that begins like a small word.
  func smallName(at index: Int, before end: Int) -> Range<Int>? {
    guard index + 1 < end, ["to", "so", "no", "an", "do", "on", "my", "he"].contains(context.key(index)),
      context.tokens[index].isCapitalised, context.tokens[index + 1].isCapitalised
    else { return nil }
    let isLong = index + 2 < end && context.tokens[index + 2].isCapitalised
    return leaderName(in: index..<index + (isLong ? 3 : 2))
  }

  /// The name after a title; one word is enough.
  func nameAfterTitle(at index: Int, before end: Int) -> Range<Int>? {
    if let small = smallName(at: index, before: end) { return small }
    guard var run = runs.run(at: index, before: end) else { return nil }
    run = withoutPartner(run)
    if let leader = leaderName(in: run), isWhole(leader, of: run) { run = leader }
    if let cut = firstPlace(in: run) { run = run.lowerBound..<cut }
    if context.isTitleCase { run = trimmedHeadline(run) }
    guard !run.isEmpty else { return nil }
    return isOrganization(run) ? nil : run
  }

  /// A name without a title, and how sure it is one.
  func name(at index: Int, before end: Int) -> (Range<Int>, NounPhrase.Core)? {
    if index < end, let small = smallName(at: index, before: end) { return (small, .person) }
    guard index < end, var run = runs.run(at: index, before: end) else { return nil }
    run = withoutPartner(run)
    if let leader = leaderName(in: run), isWhole(leader, of: run) { return (leader, .person) }
    // "Lake Titicaca"
    if run.count > 1, Self.landscape.contains(context.key(index)) { return nil }
    let span = context.span(at: index)
    if let span, span.tokens.upperBound >= run.upperBound { return placeOrSurname(span, run) }
    if let cut = firstPlace(in: run), cut > run.lowerBound { run = run.lowerBound..<cut }
    if context.isTitleCase { return titleCase(run) }
    if isOrganization(run) { return run.count > 1 ? (run, .organization) : nil }
    if isFullName(run) { return (run, .person) }
    if span != nil { return nil }
    if significant(run) == 1 { return (run, .surname) }
    return significant(run) <= 4 ? (run, .unknown) : nil
  }

  /// A city's name may be a surname too; whose it is, the article tells elsewhere.
  private func placeOrSurname(_ span: NameSpan, _ run: Range<Int>) -> (Range<Int>, NounPhrase.Core)? {
    guard span.kinds.isDisjoint(with: [.country, .demonym, .capital, .venue, .organization]) else { return nil }
    return run.count == 1 ? (run, .surname) : nil
  }

  /// In a headline written in capitals throughout, only words that the gazetteer knows are names.
  private func titleCase(_ run: Range<Int>) -> (Range<Int>, NounPhrase.Core)? {
    if isFullName(run), run.count <= 3 { return (run, .person) }
    if run.count > 1, isFullName(run.lowerBound..<run.lowerBound + 2) {
      return (run.lowerBound..<run.lowerBound + 2, .person)
    }
    return (run.lowerBound..<run.lowerBound + 1, .surname)
  }

  /// After a title in such a headline, the name ends where a leader's surname does.
  private func trimmedHeadline(_ run: Range<Int>) -> Range<Int> {
    guard run.count > 1 else { return run }
    for close in run.dropFirst() where !context.tokens[close - 1].has(.initial) {
      if !context.gazetteer.leaders(surname: context.text.utf8(close - 1..<close)).isEmpty {
        let end = afterSuffix(close, in: run)
        if end >= run.upperBound || !isNameWord(end) { return run.lowerBound..<end }
      }
    }
    return run
  }

  private func isNameWord(_ index: Int) -> Bool {
    let token = context.tokens[index]
    if NameWords.particles.contains(token.key) || token.has(.initial) { return true }
    let key = context.text.key(index..<index + 1)
    return context.gazetteer.isGivenName(key)
      || !context.gazetteer.leaders(surname: context.text.utf8(index..<index + 1)).isEmpty
  }

  private func afterSuffix(_ index: Int, in run: Range<Int>) -> Int {
    var close = index
    while close < run.upperBound, NameWords.suffixes.contains(context.key(close)) || context.key(close) == "-" {
      close += context.key(close) == "-" ? 2 : 1
    }
    return min(close, run.upperBound)
  }

  /// "Trump-Putin" are two leaders, "Jean-Noël" is one name.
  private func withoutPartner(_ run: Range<Int>) -> Range<Int> {
    guard run.count >= 3, context.key(run.lowerBound + 1) == "-" else { return run }
    let (first, second) = (run.lowerBound..<run.lowerBound + 1, run.lowerBound + 2..<run.lowerBound + 3)
    let leaders = [first, second].allSatisfy { !context.gazetteer.leaders(surname: context.text.utf8($0)).isEmpty }
    return leaders && !context.gazetteer.isGivenName(context.text.key(first)) ? first : run
  }

  // MARK: Tests

  /// A leader's name may be the beginning of another's; in a headline the next word is another.
  private func isWhole(_ leader: Range<Int>, of run: Range<Int>) -> Bool {
    guard !context.isTitleCase, leader.upperBound < run.upperBound else { return true }
    let next = context.tokens[leader.upperBound]
    return next.isCapitalised && context.span(at: leader.upperBound) != nil
  }

  /// The longest beginning of the run that is a leader's full name.
  func leaderName(in run: Range<Int>) -> Range<Int>? {
    guard run.count >= 2 else { return nil }
    let longest = min(run.count, Self.longestLeader)
    for length in stride(from: longest, through: 2, by: -1) {
      let range = run.lowerBound..<run.lowerBound + length
      guard context.tokens[range.upperBound - 1].isCapitalised || context.key(range.upperBound - 1).count > 4 else {
        continue
      }
      if !context.gazetteer.leaders(fullName: context.text.utf8(range)).isEmpty {
        return run.lowerBound..<afterSuffix(range.upperBound, in: run)
      }
    }
    return nil
  }

  /// A known given name and at least a word more.
  private func isFullName(_ run: Range<Int>) -> Bool {
    guard significant(run) >= 2, !isOrganization(run) else { return false }
    let first = run.lowerBound
    if context.tokens[first].has(.initial) || context.tokens[first].has(.abbreviation) { return true }
    return context.gazetteer.isGivenName(context.text.key(first..<first + 1))
  }

  private func isOrganization(_ run: Range<Int>) -> Bool {
    NameWords.organizationWords.contains(context.key(run.upperBound - 1)) && run.count > 1
      || run.contains { ["of", "&"].contains(context.key($0)) }
  }

  /// Where a place or organisation begins inside the run: "Keir Starmer Downing Street".
  private func firstPlace(in run: Range<Int>) -> Int? {
    run.dropFirst().first { index in
      guard let span = context.span(at: index), span.tokens.upperBound <= run.upperBound else { return false }
      if span.tokens.count > 1 { return !span.kinds.isDisjoint(with: [.country, .venue, .organization, .demonym]) }
      return !span.kinds.isDisjoint(with: [.country, .demonym]) && index - run.lowerBound >= 2
    }
  }

  /// Words that are no particle, initial or suffix.
  private func significant(_ run: Range<Int>) -> Int {
    run.count { index in
      let token = context.tokens[index]
      return token.has(.word) && token.isCapitalised && !token.has(.initial)
        && !NameWords.suffixes.contains(token.key)
    }
  }
}
