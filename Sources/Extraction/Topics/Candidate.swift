/// Words that may be a topic.
struct Candidate {
  enum Kind {
    /// What the gazetteer knows.
    case thing
    case name
    /// Nouns, and adjectives before them.
    case nouns
  }

  let words: Range<Int>
  let kind: Kind
  /// Equal for all mentions of the same topic.
  let key: UInt64
  /// What it is called, if not as it is written.
  let name: String?
}
