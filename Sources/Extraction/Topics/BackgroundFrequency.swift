import CTopics

/// How common words are in English at large, on the Zipf scale: the logarithm to base ten of the occurrences in a
/// thousand million words (van Heuven et al. 2014). "the" has 7.7, "tariff" 3.5.
struct BackgroundFrequency {
  /// Below the rarest word of the table.
  static let unknown = 2.5

  private let tenths: KeyTable

  static let shared = BackgroundFrequency(
    table: UnsafeBufferPointer(start: topics_words_start(), count: topics_words_count))

  /// - Parameter table: lines of ten times the Zipf value and words, as `CTopics.h` tells; the most common first.
  init(table: UnsafeBufferPointer<UInt8>) {
    var tenths = KeyTable(minimumCapacity: 32_768)
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2, let value = Int32(String(decoding: fields[0], as: UTF8.self)) else { continue }
      for word in fields[1].split(separator: UInt8(ascii: " ")) {
        var folded = Array(word)
        WordForm.fold(&folded)
        for key in [WordKey.of(folded), WordKey.of(word)] where tenths[key] == nil { tenths[key] = value }
      }
    }
    self.tenths = tenths
  }

  /// The Zipf value of the commonest of the word's forms.
  func zipf(_ word: Word) -> Double {
    tenths[word.key].map { Double($0) / 10 } ?? BackgroundFrequency.unknown
  }
}
