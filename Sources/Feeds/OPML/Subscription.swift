/// One feed of a list of subscriptions.
public struct Subscription: Hashable, Sendable {
  public var title: String?
  /// Where the feed is fetched from.
  public var url: String
  /// The page that the feed belongs to.
  public var link: String?
  /// The names of the folders it lies in, outermost first, joined by `/`.
  public var folder: String?

  public init(title: String? = nil, url: String, link: String? = nil, folder: String? = nil) {
    (self.title, self.url, self.link, self.folder) = (title, url, link, folder)
  }
}
