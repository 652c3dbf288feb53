/// How the last visits to a feed went, and when the next one is due.
public struct FeedHealth: Hashable, Sendable {
  public var lastFetched: Timestamp?
  /// When it brought something new last.
  public var lastChanged: Timestamp?
  public var nextFetch: Timestamp?
  /// HTTP status of the last answer.
  public var lastStatus: Int?
  /// Why the last visit failed; nil after a successful one.
  public var lastError: String?
  /// Failures in a row.
  public var failures: Int
  /// Validators of the last full answer (RFC 9110, section 8.8).
  public var etag: String?
  public var lastModified: String?
  /// A hash of the last full answer's body: many servers send the same one again and again.
  public var digest: Int64?

  public init(
    lastFetched: Timestamp? = nil, lastChanged: Timestamp? = nil, nextFetch: Timestamp? = nil, lastStatus: Int? = nil,
    lastError: String? = nil, failures: Int = 0, etag: String? = nil, lastModified: String? = nil,
    digest: Int64? = nil
  ) {
    (self.lastFetched, self.lastChanged, self.nextFetch) = (lastFetched, lastChanged, nextFetch)
    (self.lastStatus, self.lastError, self.failures) = (lastStatus, lastError, failures)
    (self.etag, self.lastModified, self.digest) = (etag, lastModified, digest)
  }
}
