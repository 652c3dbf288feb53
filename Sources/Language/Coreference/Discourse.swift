import News

/// Who was spoken of so far, for pronouns and "the two leaders".
struct Discourse {
  private let text: TokenizedText
  /// The last mentions of actors, oldest first.
  private var recent: [Entry] = []
  private static let longest = 48
  /// How many sentences back a pronoun reaches.
  private static let reach = 3

  private struct Entry {
    let actors: [Int]
    let sentence: Int
    let token: Int
    let end: Int
    /// Not after a preposition: a subject or object.
    let isDirect: Bool
    /// Where a clause begins.
    let isSubject: Bool
    let isPerson: Bool
    let isGroup: Bool
  }

  init(_ text: TokenizedText) { self.text = text }

  mutating func add(_ mention: ActorMention, actors: [Actor]) {
    guard !mention.actors.isEmpty, mention.form != .possessivePronoun else { return }
    let start = mention.tokens.lowerBound
    let before = start > 0 ? text.tokens[start - 1].key : ""
    let end = mention.tokens.upperBound
    // "Macron's envoy": of whom nothing is told.
    let isOwner = end < text.tokens.count && text.tokens[end].key == "'s" && mention.name.upperBound == end
    recent.append(
      Entry(
        actors: mention.actors, sentence: text.sentence(of: start), token: start, end: end,
        isDirect: !Prepositions.contains(before) && before != "'s" && !isOwner,
        isSubject: Self.beforeSubjects.contains(before) && !isOwner,
        isPerson: mention.actors.allSatisfy { actors[$0].kind == .person }, isGroup: mention.form == .group))
    if recent.count > Self.longest { recent.removeFirst(Self.longest / 2) }
  }

  /// Whom "he", "she", "his" or "her" means: the subject of this sentence so far, else of those before.
  func single(_ pronoun: Pronouns.Pronoun, isPossessive: Bool, at token: Int, actors: [Actor]) -> Int? {
    let sentence = text.sentence(of: token)
    // "Deuba promised Modi …, when he received him": nobody receives himself.
    let own = isPossessive ? nil : subject(before: token)
    func fits(_ entry: Entry) -> Bool {
      guard entry.isPerson, entry.actors.count == 1, let actor = entry.actors.first, entry.actors != own else {
        return false
      }
      let gender = actors[actor].gender
      return gender == nil || pronoun.gender == nil || gender == pronoun.gender
    }
    let here = recent.filter { $0.sentence == sentence && fits($0) }
    // In one clause a possessive means its subject, and so does a pronoun after a clause.
    if !isPossessive, ["he", "she"].contains(text.tokens[token].key) {
      // "In the morning he consulted X; in the evening he received Y": one man.
      let same = here.last { $0.end == $0.token + 1 && text.tokens[$0.token].key == text.tokens[token].key }
      if let subject = same ?? here.last(where: \.isSubject), !isTurned(subject.end..<token) {
        return subject.actors[0]
      }
    }
    if let subject = here.last(where: \.isDirect) ?? here.last { return subject.actors[0] }
    var back = sentence - 1
    while back >= 0, back >= sentence - Self.reach {
      let there = recent.filter { $0.sentence == back && fits($0) }
      // Of those whom an object may mean, whose gender is known comes first.
      if own != nil, let known = there.last(where: { actors[$0.actors[0]].gender == pronoun.gender }) {
        return known.actors[0]
      }
      if let subject = there.first(where: \.isDirect) ?? there.last { return subject.actors[0] }
      back -= 1
    }
    return nil
  }

  /// "thanked Macron when he": what follows is of the one thanked.
  private func isTurned(_ gap: Range<Int>) -> Bool { gap.contains { Self.turning.contains(text.tokens[$0].key) } }

  private static let turning: WordSet = [
    "thanked", "thanks", "praised", "congratulated", "commended", "blamed", "criticised", "criticized", "hailed",
  ]

  private static let beforeSubjects: WordSet = [
    "", ".", ",", ";", ":", "—", "\"", "'", "and", "but", "that", "when", "while", "because", "if", "where", "whether",
    "as",
    "although", "though",
  ]

  /// The subject of the clause in which "him" or "her" is an object.
  private func subject(before token: Int) -> [Int]? {
    guard ["him", "her"].contains(text.tokens[token].key), let last = recent.last(where: \.isDirect),
      last.sentence == text.sentence(of: token)
    else { return nil }
    let between = last.token..<token
    return between.contains { Self.clauseOpeners.contains(text.tokens[$0].key) } ? nil : last.actors
  }

  private static let clauseOpeners: WordSet = ["that", "who", "which", "when", "while", "because", "but", ";"]

  /// The last person whose office agrees: "the president"; of several the one who is called so, for there may be a
  /// Taoiseach besides the prime minister.
  ///
  /// - Parameter word: The last of the title.
  func recent(_ category: OfficeCategory, word: String, actors: [Actor]) -> Int? {
    var close: Int?
    let called = recent.filter { entry in
      entry.isPerson && entry.actors.count == 1 && actors[entry.actors[0]].office == category
        && actors[entry.actors[0]].role?.lowercased().hasSuffix(word) == true
    }
    // Of two ministers the one who acts.
    if let last = called.last(where: \.isSubject) ?? called.last { return last.actors[0] }
    // Who acts comes before whom one speaks with.
    for entry in recent.filter(\.isSubject).reversed() + recent.filter({ !$0.isSubject }).reversed()
    where entry.isPerson {
      for actor in entry.actors.reversed() {
        guard let office = actors[actor].office else { continue }
        if office == category { return actor }
        if close == nil, office.agrees(with: category) { close = actor }
      }
    }
    return close
  }

  /// "Jakob Ellemann came on Tuesday. The leader of the Liberals stayed for lunch": the last person named, if it has not
  /// been told what he is.
  func officeless(at token: Int, actors: [Actor]) -> Int? {
    let sentence = text.sentence(of: token)
    guard let last = recent.last(where: { $0.isPerson && $0.actors.count == 1 && $0.sentence < sentence }),
      sentence - last.sentence <= 2, let actor = last.actors.first, actors[actor].isNamed, actors[actor].isCertain,
      actors[actor].office == nil
    else { return nil }
    return actor
  }

  /// Whose counterpart: the last person named.
  func partner(actors: [Actor]) -> Int? {
    recent.last { $0.isPerson && $0.actors.count == 1 && actors[$0.actors[0]].office != nil }?.actors.first
  }

  /// Whom "the two leaders", "both sides" or "they" mean: those whom the last sentence with several names.
  func several(_ phrase: NounPhrase, actors: [Actor]) -> [Int] {
    let sentence = text.sentence(of: phrase.tokens.lowerBound)
    let wanted = phrase.count ?? 2
    guard wanted <= 4 else { return [] }
    // "Leaders of the EU will meet in Luanda, where they are gathering"
    if phrase.core == .pronoun, let last = recent.last(where: { $0.sentence == sentence && $0.isSubject }), last.isGroup
    {
      return last.actors
    }
    var back = sentence
    while back >= 0, back >= sentence - Self.reach {
      var found: [Int] = []
      for entry in recent where entry.sentence == back {
        for actor in entry.actors where fits(actors[actor], phrase) && !found.contains(actor) { found.append(actor) }
      }
      if back == sentence, found.count > wanted, phrase.count == nil, phrase.core == .pronoun,
        let group = lastGroup(in: sentence)
      {
        return group
      }
      if back == sentence, found.count > wanted, phrase.count != nil {
        // "A Turkish official said Fidan would raise the matter with Lammy when the two meet"
        let named = found.filter { actors[$0].isNamed }
        return Array((named.count >= wanted ? named : found).suffix(wanted))
      }
      if found.count >= wanted { return Array(found.prefix(wanted)) }
      back -= 1
    }
    if phrase.core == .pronoun, let group = recentGroup(before: sentence, actors: actors) { return [group] }
    return holders(phrase, wanted, actors: actors)
  }

  /// "The families waited outside. They …": the last who were named as one, in this sentence or the one before.
  private func recentGroup(before sentence: Int, actors: [Actor]) -> Int? {
    let last = recent.last { entry in
      entry.sentence >= sentence - 1 && entry.actors.count == 1 && actors[entry.actors[0]].kind == .group
    }
    return last?.actors.first
  }

  /// "the two prime ministers" of whom much was said since: the only ones so far.
  private func holders(_ phrase: NounPhrase, _ wanted: Int, actors: [Actor]) -> [Int] {
    guard let category = phrase.title?.category, category != .leader, phrase.count != nil else { return [] }
    var found: [Int] = []
    for actor in recent.flatMap(\.actors) where actors[actor].kind == .person && !found.contains(actor) {
      if actors[actor].office.map(category.agrees) == true { found.append(actor) }
    }
    return found.count == wanted ? found : []
  }

  /// "as X and Y found when they met": those whom "and" joins nearest before, or one word for several.
  private func lastGroup(in sentence: Int) -> [Int]? {
    let persons = recent.filter { $0.sentence == sentence && $0.isPerson }
    for index in persons.indices.reversed() {
      if persons[index].actors.count > 1 { return persons[index].actors }
      guard index > 0, isJoined(persons[index - 1], persons[index], by: "and") else { continue }
      var first = index - 1
      while first > 0, isJoined(persons[first - 1], persons[first], by: ",") { first -= 1 }
      return persons[first...index].flatMap(\.actors)
    }
    return nil
  }

  private func isJoined(_ first: Entry, _ second: Entry, by word: String) -> Bool {
    let gap = first.end..<max(first.end, second.token)
    return first.actors != second.actors && gap.count == 1 && text.tokens[gap.lowerBound].key == word
  }

  private func fits(_ actor: Actor, _ phrase: NounPhrase) -> Bool {
    if let category = phrase.title?.category {
      guard actor.kind == .person else { return false }
      // "passed this on to their leaders": others than themselves.
      if case .possessive = phrase.determiner, category == .leader, let office = actor.office {
        return category.agrees(with: office)
      }
      return category == .leader || actor.office.map(category.agrees) ?? !actor.isNamed
    }
    let isStates = text.tokens[phrase.tokens].contains {
      ["countries", "nations", "states", "governments"].contains($0.key)
    }
    return isStates ? actor.kind == .country : actor.kind == .person && actor.isCertain
  }
}
