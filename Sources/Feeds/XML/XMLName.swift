/// What an element is called, as far as it matters to feeds.
struct XMLName: Hashable, Sendable {
  let namespace: Namespace
  let tag: Tag

  /// Whether it is one of RSS or Atom, or of no namespace at all.
  var isCore: Bool { namespace == .core || namespace == .atom }
}
