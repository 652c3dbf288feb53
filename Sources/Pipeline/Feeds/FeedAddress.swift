import Fetching
public import News

/// A feed's address as somebody gave it, with user and password taken out of it.
public struct FeedAddress: Sendable {
  public let url: String
  public let access: FeedAccess

  /// - Parameter access: its credentials come before those in the URL.
  /// - Throws: `PipelineError.badURL`, `.badProxy`.
  public init(_ text: String, access: FeedAccess = FeedAccess()) throws(PipelineError) {
    guard isWebURL(text), let address = try? WebAddress(text) else { throw .badURL(text) }
    if let proxy = access.proxy { try FeedAddress.check(proxy: proxy) }
    // Kept as it was given, where nothing must be left out.
    url = address.credentials == nil && !text.contains("@") ? text : address.url
    self.access = FeedAccess(credentials: access.credentials ?? address.credentials, proxy: access.proxy)
  }

  init(_ address: FeedAddress, access: FeedAccess) { (url, self.access) = (address.url, access) }

  /// Whether credentials for the feed at `url` may be sent here.
  public func isSameServer(as url: String) -> Bool {
    guard let old = try? WebAddress(url), let new = try? WebAddress(self.url) else { return false }
    return old.sharesCredentials(with: new)
  }

  /// - Throws: `PipelineError.badProxy`.
  public static func check(proxy: String) throws(PipelineError) {
    if !FetchProxy.isValid(proxy) { throw .badProxy(FetchProxy.withoutCredentials(proxy)) }
  }

  /// A proxy's address as it may be shown.
  public static func shown(proxy: String) -> String { FetchProxy.withoutCredentials(proxy) }
}
