import News

/// Turns what was found into topics with names, slugs and offsets, and lets each slug through once.
struct TopicNaming {
  private let text: ArticleBytes
  private let words: [Word]
  private let table: ConceptTable
  private var taken: Set<String> = []
  /// Words that mention a subject that was named: a phrase made of them is the same topic in other words.
  private var isSpoken: [Bool]
  /// The length of the cue that a word is part of.
  private var cueLength: [Int]

  init(text: ArticleBytes, words: [Word], table: ConceptTable) {
    (self.text, self.words, self.table) = (text, words, table)
    isSpoken = Array(repeating: false, count: words.count)
    cueLength = Array(repeating: 0, count: words.count)
  }

  /// Settles that words belong to a subject whatever its rank: parts of "power cable", but not the whole, which says
  /// more than the subject "electricity"; "AI"; and all cues of subjects of our own, which have no broader meaning.
  mutating func reserve(_ found: FoundTopic) {
    guard case .concept(let index) = found.label else { return }
    let isOurs = table.concepts[index].code == nil
    for mention in found.mentions {
      for word in mention {
        cueLength[word] = mention.count
        if isOurs || words[mention.lowerBound].has(.capitals) { isSpoken[word] = true }
      }
    }
  }

  /// Nil for a topic that was there before under the same slug.
  mutating func topic(_ found: FoundTopic) -> Topic? {
    switch found.label {
    case .concept(let index):
      let concept = table.concepts[index]
      for mention in found.mentions { for word in mention { isSpoken[word] = true } }
      return topic(found, name: concept.name, slug: concept.slug, code: concept.code)
    case .name(let name):
      return topic(found, name: name, slug: TopicSlug.of(name, isName: name.first?.isUppercase ?? true), code: nil)
    case .words(let range):
      // What the gazetteer knows is a topic of its own, even where it points at a subject ("Gaza").
      guard found.kind == .thing || !found.mentions.allSatisfy(isSpoken) else { return nil }
      let isName = found.kind != .nouns
      let name = name(of: range, isName: isName)
      return topic(found, name: name, slug: TopicSlug.of(name, isName: isName), code: nil)
    }
  }

  private func isSpoken(_ mention: Range<Int>) -> Bool {
    mention.allSatisfy { isSpoken[$0] || cueLength[$0] > mention.count }
  }

  private mutating func topic(_ found: FoundTopic, name: String, slug: String, code: String?) -> Topic? {
    guard !slug.isEmpty, taken.insert(slug).inserted else { return nil }
    return Topic(
      slug: slug, name: name, kind: code == nil ? .phrase : .subject, code: code,
      score: (found.score * 1000).rounded() / 1000, mentions: found.mentions.compactMap(mention))
  }

  private func mention(_ range: Range<Int>) -> Mention? {
    guard let last = range.last, !words[range.lowerBound].has(.inTitle) else { return nil }
    return Mention(start: words[range.lowerBound].scalars.lowerBound, end: words[last].scalars.upperBound)
  }

  /// The words as written, without the capital that only the place in the sentence gave.
  private func name(of range: Range<Int>, isName: Bool) -> String {
    var name: [UInt8] = []
    for index in range {
      if index > range.lowerBound { name.append(UInt8(ascii: words[index].has(.afterHyphen) ? "-" : " ")) }
      name.append(contentsOf: written(index, isName: isName))
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func written(_ index: Int, isName: Bool) -> [UInt8] {
    let word = words[index]
    var bytes = Array(text.bytes(of: index..<index + 1, in: words))
    if !isName, bytes[0] < 0x80, !word.has(.capitals), word.has(.opensSentence) || word.has(.titleCase),
      BackgroundFrequency.shared.zipf(word) > BackgroundFrequency.unknown
    {
      bytes[0] |= 0x20
    }
    return bytes
  }
}
