/// What to fetch, and what is known of it already.
public struct FetchRequest: Hashable, Sendable {
  /// Absolute, `http` or `https`.
  public var url: String
  /// Validators of the last full answer (RFC 9110, section 8.8): the server may then answer 304 without a body.
  public var etag: String?
  public var lastModified: String?
  /// The `Accept` field; nil accepts anything.
  public var accept: String?

  public init(url: String, etag: String? = nil, lastModified: String? = nil, accept: String? = nil) {
    (self.url, self.etag, self.lastModified, self.accept) = (url, etag, lastModified, accept)
  }
}
