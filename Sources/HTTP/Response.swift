/// An answer: the server adds `Date`, `Content-Length` or chunked framing, `Connection`, and leaves the body out for HEAD.
public struct Response: Sendable {
  public var status: Int
  public var headers: Headers
  public var body: Body

  public enum Body: Sendable {
    case empty
    case bytes([UInt8])
    /// Sent chunked, as it comes.
    case stream(BodyStream)
  }

  public init(status: Int, headers: Headers = Headers(), body: Body = .empty) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }
}
