/// An answer. The server adds `Date`, `Content-Length` or chunked framing, `Connection` and `X-Request-Id`, leaves the
/// body out for HEAD, compresses, and turns a 200 with a validator into 304 or 412 where the request asks for it.
public struct Response: Sendable {
  /// 200 to 599; any other is sent as 500.
  public var status: Int
  /// What the server sets itself (see above) is replaced.
  public var headers: Headers
  /// The content before compression.
  public var body: Body
  /// A mark of the handler's own, by which it knows the answer again in `Handler.prepare`; never sent.
  public var edition: Int?
  /// The route that answered, for records; set by `Router`.
  public internal(set) var route: RouteLabel?

  /// What follows the head.
  public enum Body: Sendable {
    /// `Content-Length: 0`.
    case empty
    /// Sent at once, with its length.
    case bytes([UInt8])
    /// Sent chunked, as it comes.
    case stream(BodyStream)
  }

  /// An answer with these fields, and no content unless `body` is given.
  public init(status: Int, headers: Headers = Headers(), body: Body = .empty) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }

  /// An answer with content.
  /// - Parameter type: for `Content-Type`.
  public init(status: Int, type: String, body: [UInt8]) {
    self.init(status: status, body: .bytes(body))
    headers.add("Content-Type", type)
  }

  /// To content in a coding, such as gzip: no handler undoes one (RFC 9110, sections 8.4 and 12.5.3).
  static var unreadableCoding: Response {
    var response = problem(415, "Content must come without a content coding")
    response.headers.add("Accept-Encoding", "identity")
    return response
  }

  /// A problem document (RFC 9457) of the server's own: the standard title of the status, and what is wrong.
  static func problem(_ status: Int, _ detail: String) -> Response {
    // `detail` is ASCII of ours without quotes, or a checked token: nothing in it needs escaping.
    let json = #"{"type":"about:blank","title":"\#(Status.phrase(status))","status":\#(status),"detail":"\#(detail)"}"#
    return Response(status: status, type: "application/problem+json", body: Array(json.utf8))
  }
}
