/// A word, number or sign of a text that may be part of a date.
struct DateToken {
  enum Kind: Equatable {
    /// One of the words that dates are made of.
    case known(DateWord)
    case word
    /// Its value, and how many digits it is written with.
    case number(Int, digits: Int)
    /// "7th"
    case ordinal(Int)
    /// Its byte; zero for punctuation beyond ASCII.
    case sign(UInt8)
    /// A dash that is longer than a hyphen.
    case dash
  }

  let kind: Kind
  let range: Range<Int>
  /// White space stands before it.
  let isSpaced: Bool
  let isCapitalized: Bool
  let isAllCapitals: Bool
}
