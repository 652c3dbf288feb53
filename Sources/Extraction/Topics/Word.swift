/// A word of an article, as topics see it: where it stands, a key that all its spellings share, and its shape.
struct Word {
  /// UTF-8 offsets into the part it stands in, without a possessive 's.
  var bytes: Range<Int>
  /// Code points, counted likewise.
  var scalars: Range<Int>
  /// Equal for all forms of the word that `WordForm` folds together.
  var key: UInt64
  /// The key of the word as written, in lower case: what tells "shares" from "share".
  var plainKey: UInt64
  var traits: Traits

  struct Traits: OptionSet {
    let rawValue: UInt16

    /// Stands in the headline.
    static let inTitle = Traits(rawValue: 1)
    /// Begins with a capital.
    static let capitalised = Traits(rawValue: 2)
    /// Capitals only, two at least.
    static let capitals = Traits(rawValue: 4)
    /// Has a digit.
    static let number = Traits(rawValue: 8)
    static let opensSentence = Traits(rawValue: 16)
    /// Something stronger than a space stands before it: a comma, a bracket, a dash.
    static let afterBreak = Traits(rawValue: 32)
    /// A hyphen joins it to the word before.
    static let afterHyphen = Traits(rawValue: 64)
    /// A possessive 's follows.
    static let possessive = Traits(rawValue: 128)
    /// Written small and ending as verbs, participles and adverbs do: -ed, -ing, -ly.
    static let inflected = Traits(rawValue: 256)
    /// Written small and ending as adjectives do: -ful, -ous, -able.
    static let adjectival = Traits(rawValue: 4096)
    /// Begins a line that does not go on with the sentence before.
    static let opensLine = Traits(rawValue: 512)
    /// Stands in a line in Title Case, where capitals tell nothing.
    static let titleCase = Traits(rawValue: 1024)
    /// Stands in a line that was there before.
    static let repeated = Traits(rawValue: 2048)
  }

  func has(_ trait: Traits) -> Bool { traits.contains(trait) }

  var looksInflected: Bool { has(.inflected) }
}
