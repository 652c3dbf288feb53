/// Reads the noun phrases of a text that name someone who may act. One pass from left to right; each phrase is as long
/// as it can be: "Japanese Prime Minister Shigeru Ishiba", "the foreign ministers of France and Germany".
struct PhraseParser {
  let context: PhraseContext
  private let titles: TitleParser
  private let persons: PersonReader
  private let tails: PhraseTails

  init(_ context: PhraseContext) {
    self.context = context
    titles = TitleParser(context.tokens)
    persons = PersonReader(context)
    tails = PhraseTails(context, titles: titles, persons: persons)
  }

  /// The small words that a phrase may begin with.
  private static let beginnings: WordSet = WordSet(Pronouns.all.keys).union(Pronouns.numbers.keys).union(
    Pronouns.adjectives
  )
  .union(TitleWords.heads.keys).union(TitleWords.modifiers).union(TitleWords.former).union(NameWords.groups)
  .union(NameRun.openers).union([
    "the", "these", "those", "this", "that", "a", "an", "some", "several", "many", "other", "its", "all",
  ])

  func phrases() -> [NounPhrase] {
    var phrases: [NounPhrase] = []
    for sentence in context.text.sentences {
      let end = sentence.tokens.upperBound
      var index = sentence.tokens.lowerBound
      while index < end {
        if mayBegin(at: index), let phrase = phrase(at: index, before: end) {
          phrases.append(phrase)
          index = max(phrase.tokens.upperBound, index + 1)
        } else {
          index += 1
        }
      }
    }
    return phrases
  }

  /// Few words do.
  private func mayBegin(at start: Int) -> Bool {
    let traits = context.tokens[start].traits
    guard traits.contains(.word) else { return false }
    return traits.contains(.capitalised) || traits.contains(.hyphenated)
      || Self.beginnings.contains(context.tokens[start].key) || context.span(at: start) != nil
      || isFieldOfMet(start)
  }

  /// "met tribal elders": of many words only those before whom someone meets may say what several are.
  private func isFieldOfMet(_ start: Int) -> Bool {
    start > 0 && Self.meeting.contains(context.key(start - 1))
      && (start + 1...start + 2).contains { TitleWords.heads[context.key($0)]?.isPlural == true }
  }

  private static let meeting: WordSet = ["met", "meet", "meets", "meeting", "with", "by", "received", "hosted"]

  private func phrase(at start: Int, before end: Int) -> NounPhrase? {
    if let styled = styled(at: start, before: end) { return styled }
    if let determined = determined(at: start, before: end) { return determined }
    if Pronouns.all[context.tokens[start].key] != nil, persons.smallName(at: start, before: end) == nil {
      return NounPhrase(tokens: start..<start + 1, core: .pronoun, name: start..<start + 1)
    }
    return body(at: start, start: start, determiner: .none, count: nil, before: end)
  }

  /// "HE the Prime Minister", "HH the Amir": His Excellency is no pronoun.
  private func styled(at start: Int, before end: Int) -> NounPhrase? {
    let token = context.tokens[start]
    guard token.has(.capitals), Self.styles.contains(token.key), start + 2 < end else { return nil }
    let next = context.key(start + 1) == "the" ? start + 2 : start + 1
    guard context.tokens[next].isCapitalised, titles.title(at: next, before: end) != nil else { return nil }
    return body(at: next, start: start, determiner: .none, count: nil, before: end)
  }

  private static let styles: WordSet = ["he", "hh", "hrh", "hm"]

  /// A phrase with an article, a possessive or a number in front.
  private func determined(at start: Int, before end: Int) -> NounPhrase? {
    var index = start
    var determiner: NounPhrase.Determiner = .none
    var count: Int?
    switch context.key(index) {
    case "the", "these", "those", "this", "that": (determiner, index) = (.definite, index + 1)
    case "a", "an", "some", "several", "many", "other": (determiner, index) = (.indefinite, index + 1)
    case "his", "her", "their", "its":
      if let style = titles.afterStyle(index + 1, before: end) {
        return body(at: style, start: start, determiner: .none, count: nil, before: end)
      }
      (determiner, index) = (.possessive(index), index + 1)
    default: break
    }
    if index < end, let number = Pronouns.numbers[context.key(index)] {
      count = number
      if determiner == .none, ["both", "all"].contains(context.key(index)) { determiner = .definite }
      index += 1
      if context.key(index) == "the", index < end { index += 1 }
      if let alone = alone(start..<index, determiner: determiner, count: number, before: end) { return alone }
    }
    guard index > start, index < end else { return nil }
    return body(at: index, start: start, determiner: determiner, count: count, before: end)
  }

  /// "the two" and "both" without a noun, as before a verb.
  private func alone(_ range: Range<Int>, determiner: NounPhrase.Determiner, count: Int, before end: Int) -> NounPhrase?
  {
    var range = range
    if context.key(range.upperBound) == "of", context.key(range.upperBound + 1) == "them" {
      range = range.lowerBound..<range.upperBound + 2
    }
    let next = range.upperBound
    let isNoun = next < end && (context.tokens[next].has(.number) || context.tokens[next].isCapitalised)
    guard determiner == .definite, !isNoun else { return nil }
    guard next >= end || Pronouns.verbsAfterNumber.contains(context.key(next)) || context.tokens[next].has(.mark) else {
      return nil
    }
    return NounPhrase(tokens: range, core: .several, determiner: .definite, count: count)
  }

  private func body(
    at index: Int, start: Int, determiner: NounPhrase.Determiner, count: Int?, before end: Int
  ) -> NounPhrase? {
    let front = modifiers(at: index, before: end)
    var phrase = NounPhrase(tokens: start..<front.end, core: .unknown, determiner: determiner, count: count)
    (phrase.countries, phrase.organization) = (front.countries, front.organization)
    if front.end < end, let title = titles.title(at: front.end, before: end), isTitle(title, after: front, phrase) {
      return titled(&phrase, title, before: end)
    }
    if front.end < end, !front.countries.isEmpty || determiner == .definite,
      let title = titles.openTitle(at: front.end, before: end)
    {
      return titled(&phrase, title, before: end)
    }
    if front.end < end, let group = group(phrase, at: front.end, before: end) { return group }
    if let named = named(phrase, front: front, from: index, before: end) { return named }
    // "Austin hosted": a city's name may be a surname that the article knows.
    if front.end > index, phrase.countries.isEmpty, determiner == .none,
      let named = named(phrase, front: Front(end: index), from: index, before: end), named.core == .surname
    {
      return named
    }
    return plain(at: index, start: start, determiner: determiner)
  }

  /// A lower-case word of a title without anything around it is a verb or adjective as often: "to head", "chief".
  private func isTitle(_ title: Title, after front: Front, _ phrase: NounPhrase) -> Bool {
    if isAdjective(title) { return false }
    if title.isPlural || front.end > phrase.tokens.lowerBound { return true }
    return context.tokens[title.tokens.lowerBound].isCapitalised || titleHasName(title) || isOwned(title)
  }

  /// "the ferry company's chief executive": whose it is, only the name after it tells.
  private func isOwned(_ title: Title) -> Bool {
    ["'s", "'"].contains(context.key(title.tokens.lowerBound - 1))
  }

  /// "an official visit", "the chief reason"
  private func isAdjective(_ title: Title) -> Bool {
    let next = title.tokens.upperBound
    guard title.tokens.count == 1, next < context.tokens.count,
      ["official", "executive", "chief", "representative", "general"].contains(context.key(title.tokens.lowerBound))
    else { return false }
    let after = context.tokens[next]
    guard after.has(.word), !after.isCapitalised, !Prepositions.contains(after.key) else { return false }
    return !["who", "and", "or", "said", "says", "told", "was", "is", "has", "had", "will", "would", "'s"].contains(
      after.key)
  }

  private func titleHasName(_ title: Title) -> Bool {
    let next = title.tokens.upperBound
    return next < context.tokens.count && context.tokens[next].isCapitalised
  }

  // MARK: In front

  private struct Front {
    var end: Int
    var countries: [String] = []
    var organization: NameSpan?
    var isPossessive = false
  }

  /// Countries, peoples and organisations before a title or name: "Japanese", "Japan's", "Republic of Korea (ROK)".
  private func modifiers(at start: Int, before end: Int) -> Front {
    var front = Front(end: start)
    var index = start
    var isLinked = true
    while index < end {
      if let span = context.span(at: index), tails.isModifier(span), !persons.begins(at: index, before: end) {
        index = tails.afterAcronym(span.tokens.upperBound, before: end)
        // "Cuban American" is one people; "French and German" are two.
        if !isLinked, span.kinds.contains(.demonym), !front.isPossessive { front.countries = [] }
        front.countries += tails.countries(of: span)
        isLinked = false
        if span.kinds.contains(.organization), front.organization == nil { front.organization = span }
        front.isPossessive = context.key(index) == "'s"
        if front.isPossessive { index += 1 }
        if let next = tails.coordinatedModifier(at: index, after: span, before: end) {
          (index, isLinked) = (next, true)
        }
      } else if context.key(index).hasSuffix("-year-old"), index + 1 < end {
        index += 1
      } else if Pronouns.adjectives.contains(context.key(index)), index > start || context.key(index) != "first" {
        index += 1
      } else {
        break
      }
      front.end = index
    }
    return front
  }

  // MARK: With a title

  private func titled(_ phrase: inout NounPhrase, _ title: Title, before end: Int) -> NounPhrase? {
    phrase.title = title
    phrase.tokens = phrase.tokens.lowerBound..<title.tokens.upperBound
    if let name = persons.nameAfterTitle(at: titles.afterCourtesy(title.tokens.upperBound, before: end), before: end) {
      phrase.name = name
      phrase.core = .person
      phrase.tokens = phrase.tokens.lowerBound..<name.upperBound
      tails.takeOrigin(&phrase, before: end)
      return phrase
    }
    guard title.category != .honorific else { return nil }
    if let doubled = doubled(phrase, title, before: end) { return doubled }
    tails.takeOrigin(&phrase, before: end)
    if title.isPlural, let several = ofNations(phrase, title, before: end) { return several }
    if !title.isPlural, tails.takeName(&phrase, before: end) { return phrase }
    if isOwned(title), phrase.tokens.lowerBound == title.tokens.lowerBound, !title.isPlural { return nil }
    phrase.core = title.isPlural ? .group : .office
    let isBare =
      phrase.countries.isEmpty && phrase.organization == nil
      && phrase.tokens.upperBound == title.tokens.upperBound
    if title.isPlural, isBare, phrase.determiner == .definite, context.key(title.tokens.upperBound) == "of" {
      phrase.tokens = phrase.tokens.lowerBound..<tails.afterOwner(title.tokens.upperBound, before: end)
      return phrase
    }
    if title.isPlural, isBare, phrase.determiner == .definite || isPossessive(phrase.determiner) || phrase.count != nil
    {
      phrase.core = .several
    }
    return phrase
  }

  /// "Deputy Prime Minister and Foreign Minister Antonio Tajani": one person.
  private func doubled(_ front: NounPhrase, _ title: Title, before end: Int) -> NounPhrase? {
    let and = title.tokens.upperBound
    guard !title.isPlural, front.determiner == .none, context.key(and) == "and", and + 1 < end,
      context.tokens[title.tokens.lowerBound].isCapitalised, context.tokens[and + 1].isCapitalised,
      [.headOfGovernment, .deputyHeadOfGovernment, .vicePresident, .minister, .foreignMinister, .head, .heir].contains(
        title.category),
      let second = titles.title(at: and + 1, before: end), !second.isPlural, second.category != .honorific,
      let name = persons.nameAfterTitle(
        at: titles.afterCourtesy(second.tokens.upperBound, before: end), before: end)
    else { return nil }
    var phrase = front
    (phrase.title, phrase.name, phrase.core) = (title, name, .person)
    phrase.tokens = front.tokens.lowerBound..<name.upperBound
    tails.takeOrigin(&phrase, before: end)
    return phrase
  }

  /// "the leaders of the two countries"
  private func ofNations(_ front: NounPhrase, _ title: Title, before end: Int) -> NounPhrase? {
    let last = front.tokens.upperBound - 1
    guard last > title.tokens.upperBound, Pronouns.nations.contains(context.key(last)), front.countries.isEmpty,
      let count = (title.tokens.upperBound..<last).lazy.compactMap({ Pronouns.numbers[context.key($0)] }).first
    else { return nil }
    var phrase = front
    (phrase.core, phrase.count) = (.several, count)
    return phrase
  }

  private func isPossessive(_ determiner: NounPhrase.Determiner) -> Bool {
    if case .possessive = determiner { return true }
    return false
  }

  // MARK: Without a title

  private func group(_ front: NounPhrase, at index: Int, before end: Int) -> NounPhrase? {
    let isPeople = !front.countries.isEmpty && NameWords.people.contains(context.key(index))
    guard isPeople || NameWords.groups.contains(context.key(index)), !context.tokens[index].has(.number) else {
      return nil
    }
    var phrase = front
    phrase.tokens = front.tokens.lowerBound..<index + 1
    if !tails.takeMembers(&phrase, of: index, before: end) { tails.takeOrigin(&phrase, before: end) }
    if let tail = tails.kin(of: index, before: end) {
      phrase.tokens = front.tokens.lowerBound..<tail
      phrase.core = .group
      return phrase
    }
    if !isPeople, NameWords.kin.contains(context.key(index)) { return nil }
    let isBare = phrase.countries.isEmpty && phrase.organization == nil
    guard !isBare || phrase.determiner != .none || phrase.count != nil else { return nil }
    let isAll = ["sides", "pair", "duo", "trio"].contains(context.key(index)) && phrase.determiner == .definite
    phrase.core = isBare && (phrase.count != nil || isAll) ? .several : .group
    return phrase
  }

  private func named(_ front: NounPhrase, front modifiers: Front, from index: Int, before end: Int) -> NounPhrase? {
    guard let (name, core) = persons.name(at: modifiers.end, before: end) else { return nil }
    // "Japanese Honda", "Paris Motor Show": only full names follow an adjective of place.
    if modifiers.end > index, core != .person, !modifiers.isPossessive { return nil }
    if core == .organization, modifiers.end > index { return nil }
    var phrase = front
    phrase.name = name
    phrase.core = core
    phrase.tokens = front.tokens.lowerBound..<name.upperBound
    if core == .organization { return phrase }
    if core == .person { tails.takeOrigin(&phrase, before: end) }
    tails.takeTitle(&phrase, before: end)
    return phrase
  }

  /// A country, capital or organisation alone.
  private func plain(at index: Int, start: Int, determiner: NounPhrase.Determiner) -> NounPhrase? {
    guard let span = context.span(at: index) else { return nil }
    var phrase = NounPhrase(tokens: start..<span.tokens.upperBound, core: .country, determiner: determiner)
    phrase.name = span.tokens
    if !span.kinds.isDisjoint(with: [.country, .metonym]) {
      phrase.countries = tails.countries(of: span)
      return phrase.countries.isEmpty ? nil : phrase
    }
    guard span.kinds.contains(.organization) else { return nil }
    phrase.core = .organization
    phrase.organization = span
    return phrase
  }
}
