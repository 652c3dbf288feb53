/// A topic and the words that mention it, before it gets its names and offsets.
struct FoundTopic {
  enum Label {
    case concept(Int)
    /// Called as these words call it.
    case words(Range<Int>)
  }

  var label: Label
  var score: Double
  /// Ranges of words, in order; one at least.
  var mentions: [Range<Int>]

  /// The first word that mentions it.
  var start: Int { mentions[0].lowerBound }
}
