/// What readers said about an entry: RSS's `comments`, `slash:comments`, `thr:total`, Atom's `rel="replies"`.
public struct Comments: Hashable, Sendable {
  /// The page where they stand.
  public var url: String?
  public var count: Int?

  public init(url: String? = nil, count: Int? = nil) { (self.url, self.count) = (url, count) }
}
