/// Finds closing delimiters, and remembers which kinds do not come any more: a document full of opening ones would
/// otherwise be searched to its end for each.
struct ClosingDelimiters {
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let comment = Kinds(rawValue: 1)
    static let instruction = Kinds(rawValue: 2)
    static let section = Kinds(rawValue: 4)
    static let double = Kinds(rawValue: 8)
    static let single = Kinds(rawValue: 16)
    static let tag = Kinds(rawValue: 32)
    static let script = Kinds(rawValue: 64)
    static let style = Kinds(rawValue: 128)
  }

  private var exhausted: Kinds = []

  mutating func find(_ delimiter: StaticString, _ kind: Kinds, in source: ByteSource, from start: Int) -> Int? {
    guard !exhausted.contains(kind) else { return nil }
    let found = source.find(delimiter, from: start)
    if found == nil { exhausted.insert(kind) }
    return found
  }

  /// The closing quote of an attribute's value.
  mutating func find(_ quote: UInt8, in source: ByteSource, from start: Int) -> Int? {
    let kind: Kinds = quote == UInt8(ascii: "'") ? .single : .double
    guard !exhausted.contains(kind) else { return nil }
    guard let found = source.find(quote, from: start, to: source.count) else {
      exhausted.insert(kind)
      return nil
    }
    return isForgotten(source, start..<found) ? nil : found
  }

  /// Whether a value is so unlikely to be one (a tag ends and another begins in it) that its closing quote must have
  /// been forgotten. Only short ones are looked at, so that the search stays linear.
  private func isForgotten(_ source: ByteSource, _ value: Range<Int>) -> Bool {
    guard value.count <= 1024, let open = source.find(UInt8(ascii: "<"), from: value.lowerBound, to: value.upperBound)
    else { return false }
    return source.find(UInt8(ascii: ">"), from: value.lowerBound, to: open) != nil
  }
}
