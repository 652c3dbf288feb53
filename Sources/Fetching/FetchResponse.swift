/// A server's answer, after redirects, with its body decoded.
public struct FetchResponse: Hashable, Sendable {
  /// Where the answer came from.
  public var url: String
  /// Where to ask from now on: set where every redirect on the way said that it is permanent (301, 308).
  public var movedTo: String?
  public var status: Int
  /// Without transfer and content coding.
  public var body: [UInt8]
  public var contentType: String?
  public var etag: String?
  public var lastModified: String?
  /// Seconds until the server wants to be asked again (`Retry-After`).
  public var retryAfter: Int?
  /// Seconds for which the answer stays fresh: `Cache-Control: max-age`, else `Expires`, less its `Age` (RFC 9111,
  /// section 4.2); nil where the server does not say.
  public var maxAge: Int?
  /// Of the `Link` fields, absolute.
  public var links: [LinkField]
  /// Where a redirect that was not followed leads, absolute.
  public var location: String?

  public init(
    url: String, movedTo: String? = nil, status: Int, body: [UInt8] = [], contentType: String? = nil,
    etag: String? = nil, lastModified: String? = nil, retryAfter: Int? = nil, maxAge: Int? = nil,
    links: [LinkField] = [], location: String? = nil
  ) {
    (self.url, self.movedTo, self.status, self.body, self.contentType) = (url, movedTo, status, body, contentType)
    (self.etag, self.lastModified, self.retryAfter, self.maxAge) = (etag, lastModified, retryAfter, maxAge)
    (self.links, self.location) = (links, location)
  }
}
