/// What is known of a request once it was answered: for access logs and metrics.
public struct RequestRecord: Sendable {
  /// Empty if the request was too broken to have one; so is `path`.
  public let method: String
  public let path: String
  public let status: Int
  /// Bytes of the answer's body, as sent (compressed, before chunked framing).
  public let bytes: Int
  /// From the request's last byte to the answer's last (handed to the kernel or buffered), in seconds.
  public let duration: Double
  public let requestID: String
  public let remoteAddress: String
  /// Open connections of all loops.
  public let connections: Int
}
