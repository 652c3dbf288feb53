/// What is known of a request once it was answered, or once its client has gone in the middle of the answer: for access
/// logs and metrics.
public struct RequestRecord: Sendable {
  /// Empty if the request was refused before it was read; so is `path`.
  public let method: String
  /// Decoded as in `Request.path`: whoever writes it to a line must escape its control characters.
  public let path: String
  /// As in `Request.query`.
  public let query: String?
  /// The route that answered; nil where none did.
  public let route: RouteLabel?
  /// Of the answer as it was sent, after conditions.
  public let status: Int
  /// Bytes of the answer's body, as sent (compressed, before chunked framing).
  public let bytes: Int
  /// From the request's last byte to the answer's last (handed to the kernel or buffered), in seconds.
  public let duration: Double
  /// As in `Request.id`.
  public let requestID: String
  /// As in `Request.remoteAddress`.
  public let remoteAddress: String
  /// The number of the loop that answered.
  public let loop: Int

  init(_ exchange: Exchange, now: UInt64, loop: Int) {
    let request = exchange.request
    (method, path, query) = (request.method, request.path, request.query)
    (requestID, remoteAddress) = (request.id, request.remoteAddress)
    (route, status, bytes) = (exchange.route, exchange.status, exchange.bytes)
    (duration, self.loop) = (Double(now - exchange.start) / 1e9, loop)
  }
}
