import News

/// Turns what was found into topics with names, slugs and offsets, and lets each slug through once.
struct TopicNaming {
  private let title: String.UTF8View
  private let text: String.UTF8View
  private let words: [Word]
  private let table: ConceptTable
  private var taken: Set<String> = []
  /// Words that mention a subject of our own: a phrase made of them is the same topic in other words.
  private var isSpoken: [Bool]

  init(title: String, text: String, words: [Word], table: ConceptTable) {
    (self.title, self.text, self.words, self.table) = (title.utf8, text.utf8, words, table)
    isSpoken = Array(repeating: false, count: words.count)
  }

  /// Nil for a topic that was there before under the same slug.
  mutating func topic(_ found: FoundTopic) -> Topic? {
    switch found.label {
    case .concept(let index):
      let concept = table.concepts[index]
      for mention in found.mentions { for word in mention { isSpoken[word] = true } }
      return topic(found, name: concept.name, slug: concept.slug, code: concept.code)
    case .words(let range):
      guard !found.mentions.allSatisfy({ $0.allSatisfy { isSpoken[$0] } }) else { return nil }
      let name = name(of: range)
      return topic(found, name: name, slug: slug(name), code: nil)
    }
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

  /// The words as written, in British spelling; without the capital that only the place in the sentence gave.
  private func name(of range: Range<Int>) -> String {
    var name: [UInt8] = []
    for index in range {
      if index > range.lowerBound { name.append(UInt8(ascii: words[index].has(.afterHyphen) ? "-" : " ")) }
      name.append(contentsOf: written(words[index]))
    }
    return String(decoding: name, as: UTF8.self)
  }

  private func written(_ word: Word) -> [UInt8] {
    let part = word.has(.inTitle) ? title : text
    let start = part.index(part.startIndex, offsetBy: word.bytes.lowerBound)
    var bytes = Array(part[start..<part.index(start, offsetBy: word.bytes.count)])
    if !word.has(.capitalised) { WordForm.anglicise(&bytes) }
    return bytes
  }
}
