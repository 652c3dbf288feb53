/// A request whose head and body have arrived and were checked against RFC 9112.
public final class Request: Sendable {
  /// Case-sensitive: `GET`.
  public let method: String
  /// The path, starting with `/` (or `*` for OPTIONS), percent-decoded but for `%2F` and `%25`, which stay encoded so
  /// that an encoded slash is not taken for a separator. `PathParameters` decodes those too.
  public let path: String
  /// The raw query without `?`; nil where there is none.
  public let query: String?
  /// As they came; what frames the body was checked and applied.
  public let headers: Headers
  /// The whole content, without chunked framing; empty where there is none. Trailers are dropped.
  public let body: [UInt8]
  /// The client's address, as numbers: `192.0.2.1`, `2001:db8::1`; `unix` for one of a Unix-domain socket. It is the
  /// connection's other end, or what a trusted proxy there tells (`ServerOptions.trustedProxies`).
  public let remoteAddress: String
  /// From the client's `X-Request-Id`, or made by the server; sent back in the same field.
  public let id: String

  /// Makes a request by hand, for tests of handlers: nothing is checked.
  public init(
    method: String, path: String, query: String? = nil, headers: Headers = Headers(), body: [UInt8] = [],
    remoteAddress: String = "", id: String = ""
  ) {
    (self.method, self.path, self.query) = (method, path, query)
    (self.headers, self.body, self.remoteAddress, self.id) = (headers, body, remoteAddress, id)
  }

  /// The decoded query.
  /// - Throws: `QueryError`.
  public func queryParameters() throws(QueryError) -> QueryParameters { try QueryParameters(query) }
}
