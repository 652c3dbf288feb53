/// Persons who are named beside their offices: "the defence ministers of Argentina and Chile, A and B", "their
/// deputies, A and B", "A and B, the foreign ministers,", "Ministers A and B".
struct Appositions {
  struct Office {
    let title: Title
    let country: String?
  }

  /// The office of a name's phrase.
  private(set) var offices: [Int: Office] = [:]
  /// The phrases of the names that a phrase of offices means.
  private(set) var names: [Int: [Int]] = [:]

  private let phrases: [NounPhrase]
  private let context: PhraseContext
  private static let longest = 5

  init(_ phrases: [NounPhrase], in context: PhraseContext) {
    (self.phrases, self.context) = (phrases, context)
    for (index, phrase) in phrases.enumerated() {
      guard let title = phrase.title, title.isPlural, title.category != .honorific else { continue }
      if phrase.core == .person {
        shareTitle(title, from: index)
      } else if phrase.core == .group || phrase.core == .several {
        let found = following(index) ?? preceding(index)
        if let found { settle(index, title, found) }
      }
    }
  }

  private mutating func shareTitle(_ title: Title, from index: Int) {
    guard index + 1 < phrases.count, gap(index, index + 1) == ["and"], isName(index + 1) else { return }
    offices[index + 1] = Office(title: title, country: nil)
  }

  private mutating func settle(_ index: Int, _ title: Title, _ found: [Int]) {
    let countries = phrases[index].countries
    names[index] = found
    for (place, name) in found.enumerated() {
      let country = countries.count == found.count ? countries[place] : countries.count == 1 ? countries[0] : nil
      offices[name] = Office(title: title, country: country)
    }
  }

  private func following(_ index: Int) -> [Int]? {
    guard index + 2 < phrases.count else { return nil }
    let gap = gap(index, index + 1)
    if gap == [","] || gap == ["-"] || gap == ["—"], isName(index + 1) { return list(from: index + 1) }
    guard let first = afterOwner(index) else { return nil }
    return list(from: first, isName: { isName($0) || isTitledName($0) })
  }

  private func preceding(_ index: Int) -> [Int]? {
    guard index > 1, gap(index - 1, index) == [","], gap(index - 2, index - 1) == ["and"], isName(index - 1),
      isName(index - 2), [",", ".", ")"].contains(context.key(phrases[index].tokens.upperBound))
    else { return nil }
    return [index - 2, index - 1]
  }

  /// "A, B and C", as many as the countries where those are told.
  private func list(from first: Int) -> [Int]? { list(from: first, isName: isName) }

  private func list(from first: Int, isName: (Int) -> Bool) -> [Int]? {
    var found = [first]
    while let last = found.last, last + 1 < phrases.count, found.count < Self.longest, isName(last + 1) {
      switch gap(last, last + 1) {
      case ["and"], [",", "and"]: return found + [last + 1]
      case [","]: found.append(last + 1)
      default: return nil
      }
    }
    return nil
  }

  /// "the chairmen of the friendship association, X and Y": the first name behind the comma that ends the phrase.
  private func afterOwner(_ index: Int) -> Int? {
    let start = phrases[index].tokens.upperBound
    guard let comma = (start..<start + 9).first(where: { context.key($0) == "," }), comma > start,
      (start..<comma).allSatisfy({ !Self.noOwner.contains(context.key($0)) }),
      let next = phrases[(index + 1)...].prefix(4).firstIndex(where: { $0.tokens.lowerBound == comma + 1 }),
      isName(next) || isTitledName(next)
    else { return nil }
    return next
  }

  private static let noOwner: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "said", "met", "to", "who", "that", ".", "and",
    "in", "on", "at", "with", "after", "before", "for",
  ]

  private func isTitledName(_ index: Int) -> Bool {
    phrases[index].core == .person && phrases[index].title?.isPlural == false
  }

  /// A name with no title of its own.
  private func isName(_ index: Int) -> Bool {
    let phrase = phrases[index]
    return phrase.title == nil && [.person, .unknown, .surname].contains(phrase.core)
  }

  private func gap(_ first: Int, _ second: Int) -> [String]? {
    let range =
      phrases[first].tokens.upperBound..<max(phrases[first].tokens.upperBound, phrases[second].tokens.lowerBound)
    return range.count <= 2 ? range.map(context.key) : nil
  }
}
