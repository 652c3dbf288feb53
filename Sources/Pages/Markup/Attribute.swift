/// Where an attribute of a tag stands in the source.
struct Attribute: Sendable {
  let name: Range<Int>
  /// Empty where it has none.
  let value: Range<Int>
}
