/// An answer in the forms in which it may be sent: plain or compressed, whole or as 304. Each is made when a request
/// first asks for it, so that an answer that is kept and given again costs no more than its bytes.
///
/// ```swift
/// let prepared = PreparedResponse(response)
/// return .prepared(prepared)   // now and, as long as it holds, for later requests
/// ```
/// It belongs to the loop whose handler made it.
public final class PreparedResponse {
  /// The head without what differs from request to request, and the content that follows.
  final class Form {
    let status: Int
    /// The first line, with CR LF.
    let line: [UInt8]
    /// The fields, each with CR LF; `Content-Length` among them where the length is known.
    let fields: [UInt8]
    let body: Response.Body
    /// Of the body, where it is sent at once.
    let length: Int

    init(_ status: Int, _ headers: Headers, _ body: Response.Body) {
      // 204 and 304 have no content (RFC 9110, section 6.4.1).
      let isBare = status == 204 || status == 304
      (self.status, self.body) = (status, isBare ? .empty : body)
      if case .bytes(let bytes) = self.body { length = bytes.count } else { length = 0 }
      let isMeasured = if case .stream = body { false } else { !isBare }
      let measure = isMeasured ? "Content-Length: \(length)\r\n" : ""
      line = Status.line(status)
      fields = headers.wire + Array(measure.utf8)
    }
  }

  /// Whether a form in gzip may be sent to who takes it.
  let isCompressible: Bool
  /// Whether it is what the address has now, so that conditions count: a 200.
  let isRepresentation: Bool
  /// Of the plain form; only where conditions count.
  let etag: String?
  let lastModified: String?
  private let response: Response
  private var whole: (plain: Form?, gzip: Form?) = (nil, nil)
  private var unchanged: (plain: Form?, gzip: Form?) = (nil, nil)
  private var isIncompressible = false

  /// Fields that only the server may set, since they must fit what it does.
  private static let own = ["content-length", "transfer-encoding", "connection", "date", "x-request-id"]

  public init(_ response: Response) {
    var response = response
    if !(200..<600).contains(response.status) {
      response = .problem(500, "The answer has a status that HTTP does not have")
    }
    response.headers.remove(Self.own)
    isCompressible = ContentCoding.isCompressible(response)
    if isCompressible { response.headers.add("Vary", "Accept-Encoding") }
    isRepresentation = response.status == 200
    etag = isRepresentation ? response.headers["ETag"] : nil
    lastModified = isRepresentation ? response.headers["Last-Modified"] : nil
    self.response = response
    route = response.route
  }

  /// Of the route that made it.
  var route: RouteLabel?

  /// Whether its length is not known before it ends.
  var isStream: Bool { if case .stream = response.body { true } else { false } }

  /// The most bytes that it holds once all its forms were asked for.
  public var maximumBytes: Int {
    guard case .bytes(let bytes) = response.body else { return 1024 }
    // The heads, and what stands around them.
    return 1024 + 4 * response.headers.wire.count + (isCompressible ? 2 : 1) * bytes.count
  }

  // MARK: Forms

  /// The answer whole.
  /// - Parameter gzip: compresses where that was asked for; nil where it was not, or can't be done.
  func whole(_ gzip: Gzip?) -> Form {
    if let gzip, isCompressible, !isIncompressible {
      if let form = whole.gzip { return form }
      if let form = compressed(gzip) {
        whole.gzip = form
        return form
      }
      isIncompressible = true
    }
    if let form = whole.plain { return form }
    let form = Form(response.status, response.headers, response.body)
    whole.plain = form
    return form
  }

  /// 304 in its place (RFC 9110, section 15.4.5): of the representation only what a cache needs.
  func unchanged(isCompressed: Bool) -> Form {
    if let form = isCompressed ? unchanged.gzip : unchanged.plain { return form }
    var headers = response.headers
    if isCompressed { ContentCoding.markCompressed(&headers) }
    headers.remove(["content-type", "content-encoding", "content-language"])
    if headers.contains("ETag") { headers.remove("Last-Modified") }
    let form = Form(304, headers, .empty)
    if isCompressed { unchanged.gzip = form } else { unchanged.plain = form }
    return form
  }

  private func compressed(_ gzip: Gzip) -> Form? {
    guard case .bytes(let bytes) = response.body, let compressed = gzip.compress(bytes) else { return nil }
    var headers = response.headers
    ContentCoding.markCompressed(&headers)
    return Form(response.status, headers, .bytes(compressed))
  }
}
