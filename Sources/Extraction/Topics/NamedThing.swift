import Language

/// A country, organisation, venue or place that a gazetteer knows, as words of an article name it.
struct NamedThing {
  let words: Range<Int>
  /// Its usual name, which all its names are joined under; nil where it is called as it is written.
  let name: String?
}

/// Finds the names that the gazetteer knows.
struct NamedThingFinder {
  private let gazetteer = Gazetteer.shared
  let words: [Word]
  let text: ArticleBytes
  private let abbreviations: Abbreviations

  init(words: [Word], text: ArticleBytes) {
    (self.words, self.text) = (words, text)
    abbreviations = Abbreviations(words, text)
  }

  /// In order, none overlapping another; and which words are demonyms, which name nothing.
  func find(excluded: [Bool]) -> (things: [NamedThing], isDemonym: [Bool]) {
    var things: [NamedThing] = []
    var isDemonym = Array(repeating: false, count: words.count)
    var index = 0
    while index < words.count {
      guard !excluded[index], words[index].has(.capitalised) || abbreviations.fullForm(at: index) != nil else {
        index += 1
        continue
      }
      if let thing = thing(at: index) ?? abbreviated(at: index) {
        if !thing.words.contains(where: { excluded[$0] }) { things.append(thing) }
        index = thing.words.upperBound
      } else {
        isDemonym[index] = gazetteer.kinds(of: key(index..<index + 1)) == .demonym
        index += 1
      }
    }
    return (things, isDemonym)
  }

  /// A given name, alone or with a word that is hardly more than a surname: a person whom nobody marked.
  func isPerson(_ range: Range<Int>, rarity: [Double]) -> Bool {
    guard let last = range.last, gazetteer.isGivenName(key(range.lowerBound..<range.lowerBound + 1)) else {
      return false
    }
    return range.count == 1 || rarity[last] > 1.3
  }

  /// The longest name from a word on.
  private func thing(at start: Int) -> NamedThing? {
    let first = key(start..<start + 1)
    let most = gazetteer.maxWords(from: first)
    guard most > 0 else { return nil }
    var limit = start + 1
    while limit < words.count, limit - start < most, !words[limit].has(.afterBreak), !words[limit - 1].has(.possessive)
    {
      limit += 1
    }
    for end in stride(from: limit, to: start, by: -1) {
      if let thing = thing(start..<end) { return thing }
    }
    return nil
  }

  /// What the article gives an abbreviation for, in full or abbreviated.
  private func abbreviated(at index: Int) -> NamedThing? {
    let full = abbreviations.fullForm(at: index)
    guard let long = full ?? abbreviations.longForm(words[index]) else { return nil }
    let name = String(decoding: text.bytes(of: long, in: words), as: UTF8.self)
    return NamedThing(words: full ?? index..<index + 1, name: name)
  }

  private func thing(_ range: Range<Int>) -> NamedThing? {
    let key = key(range)
    let kinds = gazetteer.kinds(of: key)
    if kinds.isEmpty { return nil }
    if kinds.contains(.country), let country = gazetteer.country(key), !country.needsEvidence, !isPartOfCountry(range) {
      return NamedThing(words: range, name: country.name)
    }
    if kinds.contains(.organization), let organization = gazetteer.organization(key) {
      return NamedThing(words: range, name: Self.shortName(organization))
    }
    if kinds.contains(.venue), range.count > 1 { return NamedThing(words: range, name: nil) }
    if isShouted(range), let city = gazetteer.city(key) { return NamedThing(words: range, name: city.name) }
    let isPlace = kinds.contains(.country) || kinds.contains(.city)
    return isPlace && (range.count > 1 || !words[range.lowerBound].has(.titleCase))
      ? NamedThing(words: range, name: nil) : nil
  }

  static func slug(of organization: Organization) -> String {
    TopicSlug.of(shortName(organization), isName: true)
  }

  /// "European Union", but "ASEAN".
  private static func shortName(_ organization: Organization) -> String {
    guard let abbreviation = organization.abbreviation else { return organization.name }
    return organization.name.split(separator: " ").count > 3 ? abbreviation : organization.name
  }

  /// As datelines are: "NEW DELHI".
  private func isShouted(_ range: Range<Int>) -> Bool {
    words[range].allSatisfy { $0.has(.capitals) } && words[range].contains { $0.scalars.count > 3 }
  }

  /// Called by its own name, though what it does is its country's doing.
  private func isPartOfCountry(_ range: Range<Int>) -> Bool {
    NamedThingFinder.parts.contains(WordKey.sequence(words[range]))
  }

  private static let parts = Set(
    ["England", "Scotland", "Wales", "Northern Ireland"].map { WordKey.sequence(WordScanner.split($0)[...]) })

  private func key(_ range: Range<Int>) -> NameKey { NameKey(text.bytes(of: range, in: words)) }
}
