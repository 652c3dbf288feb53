/// Reads what follows the head of a noun phrase: "of Japan", ", the foreign minister", "(ROK)".
struct PhraseTails {
  private let context: PhraseContext
  private let titles: TitleParser
  private let persons: PersonReader

  init(_ context: PhraseContext, titles: TitleParser, persons: PersonReader) {
    (self.context, self.titles, self.persons) = (context, titles, persons)
  }

  // MARK: Countries

  func isModifier(_ span: NameSpan) -> Bool {
    !span.kinds.isDisjoint(with: [.country, .demonym, .metonym, .organization, .city, .capital])
  }

  /// ISO 3166-1 alpha-2 of a span; for a city only where it is a capital.
  func countries(of span: NameSpan) -> [String] {
    let gazetteer = context.gazetteer
    if span.kinds.contains(.country), let country = gazetteer.country(span.key) { return [country.code] }
    if span.kinds.contains(.demonym), let demonym = gazetteer.demonym(span.key) {
      return demonym.countries.first.map { [$0] } ?? []
    }
    if span.kinds.contains(.metonym), let country = gazetteer.government(span.key) { return [country.code] }
    return []
  }

  /// Past "(ROK)".
  func afterAcronym(_ index: Int, before end: Int) -> Int {
    guard index + 2 < end, context.key(index) == "(", context.key(index + 2) == ")",
      context.tokens[index + 1].has(.capitals)
    else { return index }
    return index + 3
  }

  /// "French and German", "U.S.-Japan": the start of the second where one follows.
  func coordinatedModifier(at index: Int, after span: NameSpan, before end: Int) -> Int? {
    let isJoined = ["-", "/"].contains(context.key(index))
    let isLink = isJoined || span.kinds.contains(.demonym) && [",", "and"].contains(context.key(index))
    guard isLink, let next = context.span(at: index + 1), next.tokens.upperBound < end else { return nil }
    guard next.kinds.contains(.demonym) else { return nil }
    // A title must follow, or they are two phrases.
    var after = next.tokens.upperBound
    if context.key(after) == "and", let third = context.span(at: after + 1) { after = third.tokens.upperBound }
    return titles.title(at: after, before: end) == nil ? nil : index + 1
  }

  // MARK: Origin

  /// "of Japan", "of the G7", "of France and Germany", "from both nations" after an office, group or name.
  func takeOrigin(_ phrase: inout NounPhrase, before end: Int) {
    var index = afterAcronym(phrase.tokens.upperBound, before: end)
    guard index < end, ["of", "from"].contains(context.key(index)) else { return }
    if phrase.name != nil, context.key(index) == "from" { return }
    index += 1
    if context.key(index) == "the", index < end { index += 1 }
    guard index < end, let first = context.span(at: index), isModifier(first) else {
      takeNations(&phrase, at: index, before: end)
      return
    }
    take(first, into: &phrase)
    var close = afterAcronym(first.tokens.upperBound, before: end)
    // "the head of China's Taiwan Affairs Office, Song Tao"
    if context.key(close) == "'s", !(phrase.title?.isPlural == true) {
      let owned = afterBody(close + 1, before: end)
      if owned > close + 1, context.key(owned) == "," { close = owned }
    }
    if first.kinds.contains(.demonym), phrase.title?.isPlural != true { close = afterBody(close, before: end) }
    let isPlural =
      phrase.title?.isPlural == true || phrase.core == .unknown && phrase.name == nil && phrase.title == nil
    while isPlural, let next = nextInList(close, before: end) {
      take(next, into: &phrase)
      close = afterAcronym(next.tokens.upperBound, before: end)
    }
    phrase.tokens = phrase.tokens.lowerBound..<close
  }

  /// Past the "National Council" of "the president of the Austrian National Council".
  private func afterBody(_ start: Int, before end: Int) -> Int {
    var index = start
    while index < min(end, start + 4), context.tokens[index].isCapitalised, context.tokens[index].has(.word),
      !NameWords.never.contains(context.key(index)) || NameWords.organizationWords.contains(context.key(index))
        || context.key(index) == "national"
    { index += 1 }
    return index > start && NameWords.organizationWords.contains(context.key(index - 1)) ? index : start
  }

  private func take(_ span: NameSpan, into phrase: inout NounPhrase) {
    let found = countries(of: span)
    phrase.countries += found.filter { !phrase.countries.contains($0) }
    if found.isEmpty, span.kinds.contains(.organization), phrase.organization == nil { phrase.organization = span }
  }

  /// The next of "France, Germany and the Netherlands".
  private func nextInList(_ index: Int, before end: Int) -> NameSpan? {
    var next = index
    var isLinked = false
    while next < end, [",", "and", "the", "&"].contains(context.key(next)) {
      isLinked = isLinked || context.key(next) != "the"
      next += 1
    }
    guard isLinked, next < end, let span = context.span(at: next), !countries(of: span).isEmpty,
      !persons.begins(at: next, before: end), !span.kinds.contains(.demonym)
    else { return nil }
    // "of France and Germany's chancellor": the second begins a phrase of its own.
    let after = span.tokens.upperBound
    if context.key(after) == "'s" || after < end && titles.title(at: after, before: end) != nil { return nil }
    return span
  }

  /// "of the eight Nordic and Baltic countries", "from both nations".
  private func takeNations(_ phrase: inout NounPhrase, at start: Int, before end: Int) {
    guard phrase.name == nil else { return }
    for index in start..<min(end, start + 6) {
      let key = context.key(index)
      if Pronouns.nations.contains(key) {
        phrase.tokens = phrase.tokens.lowerBound..<index + 1
        return
      }
      guard context.tokens[index].has(.word), !["in", "to", "with", "on", "at", "who", "that"].contains(key) else {
        return
      }
    }
  }

  // MARK: Groups

  /// The end of "families of the hostages", "relatives of murdered journalists".
  func kin(of head: Int, before end: Int) -> Int? {
    guard NameWords.kin.contains(context.key(head)), context.key(head + 1) == "of" else { return nil }
    var index = head + 2
    if ["the", "his", "her", "their", "those"].contains(context.key(index)) { index += 1 }
    let limit = min(end, index + 3)
    while index < limit, context.tokens[index].has(.word), !Prepositions.contains(context.key(index)) {
      let key = context.key(index)
      index += 1
      if key.hasSuffix("s") || key == "abuse" || key == "violence" { return index }
    }
    return nil
  }

  /// "of Ghanaian senators" after "a group".
  func takeMembers(_ phrase: inout NounPhrase, of head: Int, before end: Int) -> Bool {
    guard NameWords.collectives.contains(context.key(head)), context.key(head + 1) == "of", head + 2 < end else {
      return false
    }
    let people = context.span(at: head + 2).flatMap { isModifier($0) ? $0 : nil }
    let index = people?.tokens.upperBound ?? head + 2
    guard index < end, let title = titles.title(at: index, before: end), title.isPlural else { return false }
    if let people { take(people, into: &phrase) }
    phrase.title = title
    phrase.tokens = phrase.tokens.lowerBound..<title.tokens.upperBound
    takeOrigin(&phrase, before: end)
    return true
  }

  // MARK: Appositions

  /// A name after an office: "the prime minister of Iraq, Mustafa Al-Kadhimi,", "President of Gabon Ali Bongo Ondimba".
  func takeName(_ phrase: inout NounPhrase, before end: Int) -> Bool {
    var index = afterOwner(phrase.tokens.upperBound, before: end)
    let isApposed = context.key(index) == ","
    guard isApposed || index == phrase.tokens.upperBound else { return false }
    if isApposed { index += 1 }
    guard index < end, phrase.determiner != .indefinite || isApposed else { return false }
    if let title = titles.title(at: index, before: end), title.category == .honorific || isApposed, !title.isPlural {
      index = title.tokens.upperBound
    }
    guard let (name, core) = persons.name(at: index, before: end), core != .organization else { return false }
    // "the president, Reuters reported": one word needs a comma after it, or the end.
    let after = name.upperBound
    let isClosed = after >= end || [",", ".", ")", ";", "—", ":"].contains(context.key(after))
    if isApposed, !isClosed { return false }
    if !isApposed, core != .person, phrase.countries.isEmpty, phrase.title?.category != .counterpart { return false }
    if isApposed, core == .surname, phrase.title?.category == .official { return false }
    phrase.name = name
    phrase.core = .person
    phrase.tokens = phrase.tokens.lowerBound..<after
    return true
  }

  /// Past an owner that no gazetteer knows: "the governor of Jalisco", "the leader of the opposition".
  func afterOwner(_ start: Int, before end: Int) -> Int {
    guard ["of", "for"].contains(context.key(start)) else { return start }
    var index = start + 1
    while index < min(end, start + 9), context.tokens[index].has(.word) || context.key(index) == "'s" {
      // "the Supreme Court of Cassation"
      let isInside =
        context.key(index) == "of" && index + 1 < end && context.tokens[index + 1].isCapitalised
        && NameWords.organizationWords.contains(context.key(index - 1))
      guard isInside || !Prepositions.contains(context.key(index)) else { break }
      index += 1
    }
    return index
  }

  /// An office after a name: "Shigeru Ishiba, the prime minister of Japan,", "Leo Varadkar, Taoiseach of Ireland,".
  func takeTitle(_ phrase: inout NounPhrase, before end: Int) {
    let comma = phrase.tokens.upperBound
    guard context.key(comma) == ",", comma + 1 < end else { return }
    var index = comma + 1
    var described = NounPhrase(tokens: index..<index, core: .office)
    if let own = ["the", "a", "an", "its", "his", "her"].firstIndex(of: context.key(index)), own >= 0 { index += 1 }
    while index < end, let span = context.span(at: index), isModifier(span) {
      take(span, into: &described)
      index = span.tokens.upperBound
      if context.key(index) == "'s" { index += 1 }
    }
    while index < end, Pronouns.adjectives.contains(context.key(index)) { index += 1 }
    let open = index > comma + 2 ? titles.openTitle(at: index, before: end) : nil
    guard index < end, let title = titles.title(at: index, before: end) ?? open, !title.isPlural,
      title.category != .honorific
    else { return }
    described.tokens = comma + 1..<title.tokens.upperBound
    takeOrigin(&described, before: end)
    let after = described.tokens.upperBound
    let isClosed = after >= end || [",", ".", ")", ";", "—", "'s"].contains(context.key(after)) || isTail(after)
    // "Macron, Chancellor Merkel and …" is a list.
    guard isClosed, persons.nameAfterTitle(at: title.tokens.upperBound, before: end) == nil else { return }
    phrase.title = title
    if phrase.core == .unknown || phrase.core == .surname { phrase.core = .person }
    phrase.countries += described.countries.filter { !phrase.countries.contains($0) }
    phrase.organization = phrase.organization ?? described.organization
    phrase.tokens = phrase.tokens.lowerBound..<after
  }

  /// What may follow an apposition before its comma: "at the foundation", "for Europe", "of the company".
  private func isTail(_ index: Int) -> Bool { ["of", "at", "for", "in", "who", "and"].contains(context.key(index)) }
}
