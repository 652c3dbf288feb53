import CTopics

/// What part of speech a word is.
enum WordClass: UInt8 {
  case noun
  /// Or an adverb.
  case adjective
  case verb
  /// "cable", "attack": a noun unless the words around it say otherwise.
  case nounOrVerb
  /// "forge", "vote": the other way round.
  case verbOrNoun

  var isAmbiguous: Bool { self == .nounOrVerb || self == .verbOrNoun }
}

/// Which words are no plain nouns.
struct WordClasses {
  private let classes: KeyTable

  static let shared = WordClasses(
    table: UnsafeBufferPointer(start: topics_classes_start(), count: topics_classes_count))

  /// - Parameter table: lines of class and words, as `CTopics.h` tells.
  init(table: UnsafeBufferPointer<UInt8>) {
    var classes = KeyTable(minimumCapacity: 32_768)
    for line in table.split(separator: UInt8(ascii: "\n")) {
      guard let letter = line.first, let wordClass = WordClasses.letters[letter] else { continue }
      for word in line.dropFirst(2).split(separator: UInt8(ascii: " ")) {
        var british = Array(word)
        WordForm.anglicise(&british)
        for key in [WordKey.of(word), WordKey.of(british)] where classes[key] == nil {
          classes[key] = Int32(wordClass.rawValue)
        }
      }
    }
    self.classes = classes
  }

  /// - Parameter isRare: Too rare for the table; then its ending must tell.
  func callAsFunction(_ word: Word, isRare: Bool) -> WordClass {
    if let value = classes[word.plainKey] { return WordClass(rawValue: UInt8(value)) ?? .noun }
    guard isRare else { return .noun }
    return word.looksInflected ? .verb : word.has(.adjectival) ? .adjective : .noun
  }

  private static let letters: [UInt8: WordClass] = [
    UInt8(ascii: "a"): .adjective, UInt8(ascii: "v"): .verb, UInt8(ascii: "b"): .nounOrVerb,
    UInt8(ascii: "c"): .verbOrNoun,
  ]
}
