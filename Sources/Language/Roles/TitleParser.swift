/// Reads titles out of tokens.
struct TitleParser {
  private let tokens: [Token]
  private let longest = 8
  private static let beforeGeneral: WordSet = [
    "secretary", "director", "attorney", "governor", "consul", "prosecutor",
    "auditor",
  ]

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// The title that begins at a token, before `end`.
  func title(at start: Int, before end: Int) -> Title? {
    if let short = shortTitle(at: start) { return short }
    var last: (index: Int, head: TitleWords.Head)?
    var isFormer = false
    var index = start
    let limit = min(end, start + longest)
    while index < limit, !(index > start && tokens[index].has(.opensLine)) {
      let key = tokens[index].key
      if let head = head(key, at: index, from: start) {
        // "Crown Prince Sheikh": a courtesy title is none of an office.
        if last != nil, head.category == .honorific { break }
        last = (index, head)
      } else if TitleWords.former.contains(key) || isFormerPrefix(at: index, before: limit) {
        isFormer = true
      } else if !TitleWords.modifiers.contains(key) && !isHyphen(at: index, from: start)
        && !(last == nil && isField(at: index, before: limit))
      {
        break
      }
      index += 1
    }
    guard let last else { return nil }
    let close = generalEnd(after: last.index, before: end)
    let portfolio = portfolioEnd(after: close, before: end)
    if let served = served(after: last.index, before: end) {
      return Title(tokens: start..<served, category: .official, isPlural: last.head.isPlural, isFormer: isFormer)
    }
    let category = category(start..<portfolio, fallback: last.head.category)
    return Title(tokens: start..<portfolio, category: category, isPlural: last.head.isPlural, isFormer: isFormer)
  }

  /// A title of which no list has the field: "Egyptian irrigation minister", "the Swedish ferries commissioner".
  func openTitle(at start: Int, before end: Int) -> Title? {
    for index in start + 1..<start + 4 where index < end {
      let (word, key) = (tokens[index - 1], tokens[index].key)
      guard word.has(.word), !word.has(.abbreviation), !Prepositions.contains(word.key),
        TitleWords.heads[word.key] == nil, !Self.noFields.contains(word.key), !word.key.hasSuffix("ed"),
        word.isCapitalised || !tokens[index].isCapitalised
      else { return nil }
      if let head = TitleWords.heads[key], Self.fieldHeads.contains(key) {
        return Title(tokens: start..<index + 1, category: head.category, isPlural: head.isPlural, isFormer: false)
      }
    }
    return nil
  }

  private static let fieldHeads: WordSet = [
    "minister", "ministers", "secretary", "commissioner", "commissioners", "envoy", "negotiator", "chief", "chiefs",
    "boss", "bosses",
  ]
  private static let noFields: WordSet = [
    "and", "or", "'s", "the", "a", "an", "his", "her", "their", "its", "that", "who", "which", "is", "are", "was",
    "were",
    "has", "have", "had", "will", "would", "said", "says", "told", "met", "not", "no", "as",
  ]

  /// "adviser to the president for national security affairs": the end of whom one serves.
  private func served(after head: Int, before end: Int) -> Int? {
    guard ["assistant", "adviser", "advisor", "aide", "envoy"].contains(tokens[head].key), head + 2 < end,
      tokens[head + 1].key == "to", tokens[head + 2].key == "the", let master = title(at: head + 3, before: end)
    else { return nil }
    return master.tokens.upperBound
  }

  /// Past "His Highness," and "Sheikh" between an office and a name.
  func afterCourtesy(_ start: Int, before end: Int) -> Int {
    var index = start
    if index < end, tokens[index].key == ",", index + 1 < end, TitleWords.courtesy[tokens[index + 1].key] != nil {
      index += 1
    }
    while index < end, TitleWords.courtesy[tokens[index].key] != nil, tokens[index].isCapitalised { index += 1 }
    return index
  }

  /// Past the "Royal Highness," of "His Royal Highness, Crown Prince".
  func afterStyle(_ start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, TitleWords.styles.contains(tokens[index].key) { index += 1 }
    guard index > start, index < end else { return nil }
    return tokens[index].key == "," ? index + 1 : index
  }

  private func head(_ key: String, at index: Int, from start: Int) -> TitleWords.Head? {
    // "general" alone is a rank only with a capital; "secretary general" is settled by its first word.
    if key == "general" || key == "generals" {
      return index == start && tokens[index].isCapitalised ? TitleWords.heads[key] : nil
    }
    if key == "number", index > start, tokens[index - 1].key == "opposite" { return TitleWords.heads["counterpart"] }
    if let head = TitleWords.heads[key] { return head }
    guard tokens[index].has(.hyphenated) else { return nil }
    for prefix in ["ex-", "then-", "vice-"] where key.hasPrefix(prefix) {
      return TitleWords.heads[String(key.dropFirst(prefix.count))]
    }
    return nil
  }

  /// The "election" of "state election officials", the "community" of "Indian community leaders": whatever several are
  /// officials or leaders of.
  private func isField(at index: Int, before limit: Int) -> Bool {
    guard isPlainNoun(tokens[index]) else { return false }
    let next = index + 1
    guard next < limit else { return false }
    if TitleWords.heads[tokens[next].key]?.isPlural == true { return true }
    return next + 1 < limit && isPlainNoun(tokens[next]) && TitleWords.heads[tokens[next + 1].key]?.isPlural == true
  }

  private func isPlainNoun(_ token: Token) -> Bool {
    token.has(.word) && !token.isCapitalised && !NameWords.never.contains(token.key)
      && !Prepositions.contains(token.key)
      && !TitleWords.verbs.contains(token.key) && !["ed", "ing", "ly", "s"].contains(where: token.key.hasSuffix)
  }

  private func isFormerPrefix(at index: Int, before limit: Int) -> Bool {
    let key = tokens[index].key
    return tokens[index].has(.hyphenated) && (key.hasPrefix("ex-") || key.hasPrefix("then-"))
  }

  private func isHyphen(at index: Int, from start: Int) -> Bool {
    index > start && tokens[index].key == "-" && tokens[index].has(.joined)
  }

  /// "Gen.", "Sen.", "Mr.": with a capital, and a name after it.
  private func shortTitle(at start: Int) -> Title? {
    let token = tokens[start]
    guard token.isCapitalised, start + 1 < tokens.count, tokens[start + 1].isCapitalised else { return nil }
    let isCourtesy = TitleWords.courtesy[token.key] != nil
    guard let category = TitleWords.abbreviated[token.key] ?? (isCourtesy ? .honorific : nil) else { return nil }
    return Title(tokens: start..<start + 1, category: category, isPlural: false, isFormer: false)
  }

  /// Steps over the "general" of "Secretary-General" and "secretary general".
  private func generalEnd(after head: Int, before end: Int) -> Int {
    let next = head + 1
    guard next < end else { return next }
    let isJoined = tokens[next].key == "-" && next + 1 < end
    let general = isJoined ? next + 1 : next
    let isGeneral = tokens[general].key == "general" && Self.beforeGeneral.contains(tokens[head].key)
    let isElect = isJoined && tokens[general].key == "elect"
    return isGeneral || isElect ? general + 1 : next
  }

  /// Steps over "of state", "of foreign affairs and trade", "for energy".
  private func portfolioEnd(after close: Int, before end: Int) -> Int {
    guard close + 1 < end, ["of", "for"].contains(tokens[close].key) else { return close }
    var index = close + 1
    // "President of the Republic Armen Sarkissian"
    if tokens[index].key == "the", index + 1 < end, ["republic", "nation"].contains(tokens[index + 1].key),
      index + 2 < end, tokens[index + 2].isCapitalised
    {
      return index + 2
    }
    guard TitleWords.portfolios.contains(tokens[index].key) else { return close }
    while index < end {
      if TitleWords.portfolios.contains(tokens[index].key) {
        index += 1
      } else if index + 1 < end, ["and", ","].contains(tokens[index].key),
        TitleWords.portfolios.contains(tokens[index + 1].key)
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private func category(_ range: Range<Int>, fallback: OfficeCategory) -> OfficeCategory {
    let words = range.map { singular(tokens[$0].key) }.filter { $0 != "-" }
    if words.contains("deputy") || words.contains("vice") || words.contains("assistant") || words.contains("under") {
      if words.contains("president") { return .vicePresident }
      if words.contains("prime") || words.contains("premier") { return .deputyHeadOfGovernment }
      return .official
    }
    if words.count > 2 {
      for place in 0...words.count - 3 {
        let three = words[place] + " " + words[place + 1] + " " + words[place + 2]
        if let category = TitleWords.compounds[three] { return category }
      }
    }
    if words.count > 1 {
      for place in 0...words.count - 2 {
        if let category = TitleWords.compounds[words[place] + " " + words[place + 1]] { return category }
      }
    }
    return fallback
  }

  private func singular(_ key: String) -> String {
    guard key.hasSuffix("s"), TitleWords.heads[key]?.isPlural == true else { return key }
    let stem = String(key.dropLast(key.hasSuffix("ies") ? 3 : 1))
    return key.hasSuffix("ies") ? stem + "y" : stem
  }
}
