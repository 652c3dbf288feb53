/// Which part of a list is asked for.
public struct PageRequest: Hashable, Sendable {
  /// 1 to 200.
  public var limit: Int
  /// `Page.next` of the page before; nil asks for the first.
  public var cursor: String?

  public init(limit: Int = 20, cursor: String? = nil) { (self.limit, self.cursor) = (limit, cursor) }
}

/// A part of a list.
public struct Page<Element: Sendable>: Sendable {
  public var elements: [Element]
  /// The cursor of the part that follows; nil at the end. Opaque, safe in a URL.
  public var next: String?

  public init(_ elements: [Element], next: String?) { (self.elements, self.next) = (elements, next) }
}
