/// How directly an element says what it is taken for: the higher one wins.
enum Rank: Int {
  case none
  /// Stands in where nothing better is there (`media:title`).
  case fallback
  /// Another vocabulary's element of the same meaning (`dc:creator`).
  case module
  /// The format's own element.
  case core
  /// Corrects the format's own element.
  case correction
}

/// A value that several elements may give.
struct Choice<Value> {
  private(set) var value: Value?
  private(set) var rank = Rank.none

  /// Takes a value that ranks as high as the one before or higher: the last of equals wins.
  mutating func offer(_ value: Value?, _ rank: Rank) {
    guard let value, rank.rawValue >= self.rank.rawValue else { return }
    (self.value, self.rank) = (value, rank)
  }

  /// Takes a value that ranks higher than the one before: the first of equals wins.
  mutating func offerFirst(_ value: Value?, _ rank: Rank) {
    if rank.rawValue > self.rank.rawValue { offer(value, rank) }
  }
}

extension Choice where Value == String {
  /// An empty text is none.
  mutating func offer(_ value: String?, _ rank: Rank) {
    guard let value, !value.isEmpty, rank.rawValue >= self.rank.rawValue else { return }
    (self.value, self.rank) = (value, rank)
  }

  mutating func offerFirst(_ value: String?, _ rank: Rank) {
    if rank.rawValue > self.rank.rawValue { offer(value, rank) }
  }
}
