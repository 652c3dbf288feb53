/// A topic and the words that mention it, before it gets its names and offsets.
struct FoundTopic {
  enum Label {
    case concept(Int)
    /// Called so, whatever the article calls it.
    case name(String)
    /// Called as these words call it.
    case words(Range<Int>)
  }

  var label: Label
  /// What it was found as; nil for a concept.
  var kind: Candidate.Kind?
  var score: Double
  /// Ranges of words, in order; one at least.
  var mentions: [Range<Int>]
  var scope = Scope.article

  /// What of the article it is a topic of.
  enum Scope {
    case article
    /// Of the passages that mention it, not of the whole.
    case passing
    /// Of the whole, though no passage speaks of it: it is told by who acts.
    case whole
  }

  var isConcept: Bool {
    if case .concept = label { return true }
    return false
  }

  func isConcept(_ index: Int) -> Bool {
    if case .concept(index) = label { return true }
    return false
  }

  /// The first word that mentions it.
  var start: Int { mentions[0].lowerBound }
}
