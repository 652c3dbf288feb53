/// An element that is open.
struct XMLFrame {
  /// Its name as written, prefix and all.
  let range: Range<Int>
  /// Of that name.
  let hash: UInt32
  let name: XMLName
  /// How many namespace declarations were in scope around it.
  let outerBindings: Int
  /// How many `xml:base` attributes were in scope around it.
  let outerBases: Int
}

/// What an `xmlns` attribute declares; an empty prefix is the default namespace.
struct XMLBinding {
  let prefix: Range<Int>
  let namespace: Namespace
}
