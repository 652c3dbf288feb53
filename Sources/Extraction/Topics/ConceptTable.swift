import CTopics
import News

/// The subjects and their cues, as a trie over word keys: longest match from any word on.
struct ConceptTable {
  let concepts: [Concept]
  let domains: Int
  /// From the key of every beginning of a cue to its cue, or to `prefixOnly`.
  private let trie: KeyTable
  private let cues: [Cue]

  struct Cue {
    let concept: Int
    /// Counts in full only where the article speaks of the concept's domain elsewhere.
    let isWeak: Bool
    let needsCapitals: Bool
    let length: Int
  }

  static let shared = ConceptTable(
    table: UnsafeBufferPointer(start: topics_concepts_start(), count: topics_concepts_count))

  private static let prefixOnly: Int32 = -1

  /// - Parameter table: lines of code, parent, name, domain, cues, as `CTopics.h` tells.
  init(table: UnsafeBufferPointer<UInt8>) {
    var concepts: [Concept] = []
    var builder = TrieBuilder()
    var domains: [Substring: Int] = [:]
    let text = String(decoding: table, as: UTF8.self)
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      precondition(fields.count == 5, "script/topics writes five columns")
      let domain = domains[fields[3], default: domains.count]
      domains[fields[3]] = domain
      for cue in fields[4].split(separator: "|") { builder.add(cue, concept: concepts.count) }
      let name = String(fields[2])
      concepts.append(
        Concept(
          code: fields[0].isEmpty ? nil : String(fields[0]), parent: fields[1].isEmpty ? nil : String(fields[1]),
          name: name, slug: slug(name),
          key: WordKey.sequence(WordScanner.split(name)[...]), domain: domain))
    }
    (self.concepts, self.domains) = (concepts, domains.count)
    (trie, cues) = (builder.trie, builder.cues)
  }

  /// The longest cue that begins at a word and is not broken by punctuation.
  func cue(in words: [Word], at start: Int) -> Cue? {
    var key = WordKey.empty
    var longest: Cue?
    for index in start..<words.count {
      if index > start, words[index].has(.afterBreak) { break }
      key = WordKey.joining(key, words[index].key)
      guard let value = trie[key] else { break }
      if value != ConceptTable.prefixOnly, isMet(cues[Int(value)], by: words[start]) { longest = cues[Int(value)] }
    }
    return longest
  }

  /// The two-word cue that a word forms with a later one, as in "economic and security issues".
  func cue(joining first: Word, _ second: Word) -> Cue? {
    let key = WordKey.joining(WordKey.joining(WordKey.empty, first.key), second.key)
    guard let value = trie[key], value != ConceptTable.prefixOnly else { return nil }
    return cues[Int(value)]
  }

  private func isMet(_ cue: Cue, by first: Word) -> Bool { !cue.needsCapitals || first.has(.capitals) }

  private struct TrieBuilder {
    var trie = KeyTable(minimumCapacity: 8192)
    var cues: [Cue] = []

    mutating func add(_ written: Substring, concept: Int) {
      let isWeak = written.hasPrefix("~")
      let words = WordScanner.split(String(isWeak ? written.dropFirst() : written))
      var key = WordKey.empty
      for (index, word) in words.enumerated() {
        key = WordKey.joining(key, word.key)
        if index == words.count - 1 {
          // The table names a cue once; forms that fold alike belong to the first that has them.
          guard (trie[key] ?? ConceptTable.prefixOnly) == ConceptTable.prefixOnly else { return }
          trie[key] = Int32(cues.count)
        } else if trie[key] == nil {
          trie[key] = ConceptTable.prefixOnly
        }
      }
      let needsCapitals = words.count == 1 && words[0].has(.capitals)
      cues.append(Cue(concept: concept, isWeak: isWeak, needsCapitals: needsCapitals, length: words.count))
    }
  }
}
