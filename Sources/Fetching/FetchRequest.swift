public import News

/// What to fetch, and what is known of it already.
public struct FetchRequest: Hashable, Sendable {
  /// Absolute, `http` or `https`.
  public var url: String
  /// Validators of the last full answer (RFC 9110, section 8.8): the server may then answer 304 without a body.
  public var etag: String?
  public var lastModified: String?
  /// The `Accept` field; nil accepts anything.
  public var accept: String?
  /// For the server of `url` alone, in place of those that stand in it.
  public var credentials: Credentials?
  /// In place of `FetchOptions.proxy`. Unlike that one it must be at an address that may be connected to.
  public var proxy: String?
  /// Sent with POST, as `application/x-www-form-urlencoded`; nil is a GET.
  public var form: [UInt8]?
  /// False takes a redirect for the answer.
  public var followsRedirects = true
  /// Bytes of the body to be read, where that is fewer than all: what comes after them is left.
  public var wantedBytes: Int?
  /// Goes before whatever else waits for the same host: somebody waits for the answer.
  public var isUrgent = false
  /// Addresses in place of what the name service says, in curl's form `host:port:address`; for tests.
  package var resolve: [String] = []

  public init(url: String, etag: String? = nil, lastModified: String? = nil, accept: String? = nil) {
    (self.url, self.etag, self.lastModified, self.accept) = (url, etag, lastModified, accept)
  }
}
