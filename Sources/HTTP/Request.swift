/// A request whose head and body have arrived and were checked against RFC 9112.
public struct Request: Sendable {
  /// Case-sensitive: `GET`.
  public var method: String
  /// The path, percent-decoded where that is safe, always starting with `/` (or `*` for OPTIONS).
  public var path: String
  /// The raw query without `?`; nil where there is none.
  public var query: String?
  public var headers: Headers
  public var body: [UInt8]
  /// The client's address: of the connection, or as a trusted proxy tells it.
  public var remoteAddress: String

  public init(
    method: String, path: String, query: String? = nil, headers: Headers = Headers(), body: [UInt8] = [],
    remoteAddress: String = ""
  ) {
    (self.method, self.path, self.query) = (method, path, query)
    (self.headers, self.body, self.remoteAddress) = (headers, body, remoteAddress)
  }
}
