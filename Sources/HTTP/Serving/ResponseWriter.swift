import Glibc

/// Turns answers into bytes: conditions, compression, framing.
final class ResponseWriter {
  private let gzip = Gzip()
  /// `Date: … CR LF` of the current second.
  private var date: [UInt8] = []
  private var dateSecond = 0

  /// What was written of an answer.
  struct Written {
    let status: Int
    /// Of the body.
    var bytes = 0
    /// To be sent after it.
    var stream: BodyStream?
  }

  /// Writes the head, and the body but for a stream's.
  func write(
    _ response: PreparedResponse, to exchange: Exchange, keepsAlive: Bool, into output: inout [UInt8]
  ) -> Written {
    let form = form(of: response, for: exchange.request)
    let isHead = exchange.request.method == "HEAD"
    output.reserveCapacity(output.count + form.fields.count + 256 + (isHead ? 0 : form.length))
    writeHead(form, exchange, keepsAlive, &output)
    var written = Written(status: form.status)
    guard !isHead else { return written }
    switch form.body {
    case .empty: break
    case .bytes(let bytes):
      output.append(contentsOf: bytes)
      written.bytes = bytes.count
    case .stream(let stream): written.stream = stream
    }
    return written
  }

  /// Writes a piece of a stream; an empty one would end a chunked body.
  static func write(piece: [UInt8], isChunked: Bool, into output: inout [UInt8]) {
    guard !piece.isEmpty else { return }
    if isChunked { output.append(contentsOf: "\(String(piece.count, radix: 16))\r\n".utf8) }
    output.append(contentsOf: piece)
    if isChunked { output.append(contentsOf: "\r\n".utf8) }
  }

  static let lastChunk: [UInt8] = Array("0\r\n\r\n".utf8)
  static let continueLine: [UInt8] = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

  /// The whole answer to a connection beyond the limit.
  static let busy: [UInt8] = {
    var response = Response.problem(503, "There are too many connections")
    response.headers.add("Retry-After", "1")
    response.headers.add("Connection", "close")
    guard case .bytes(let body) = response.body else { return [] }
    let form = PreparedResponse.Form(503, response.headers, response.body)
    return form.line + form.fields + Array("\r\n".utf8) + body
  }()

  // MARK: Conditions and compression

  private func form(of response: PreparedResponse, for request: Request) -> PreparedResponse.Form {
    let compresses =
      response.isCompressible && request.headers.withList("Accept-Encoding", AcceptEncoding.prefersGzip) == true
    switch outcome(response, request) {
    case .failed: return PreparedResponse(.problem(412, "A precondition of the request does not hold")).whole(nil)
    case .notModified: return response.unchanged(isCompressed: compresses)
    case .proceed: return response.whole(compresses ? gzip : nil)
    }
  }

  private func outcome(_ response: PreparedResponse, _ request: Request) -> Preconditions.Outcome {
    guard response.isRepresentation, request.method == "GET" || request.method == "HEAD" else { return .proceed }
    return Preconditions.evaluate(request, etag: response.etag, lastModified: response.lastModified, exists: true)
  }

  // MARK: Framing

  private func writeHead(
    _ form: PreparedResponse.Form, _ exchange: Exchange, _ keepsAlive: Bool, _ output: inout [UInt8]
  ) {
    output.append(contentsOf: form.line)
    writeDate(&output)
    output.append(contentsOf: form.fields)
    if !exchange.fields.isEmpty { output.append(contentsOf: exchange.fields) }
    if case .stream = form.body, exchange.isChunked { append("Transfer-Encoding: chunked\r\n", &output) }
    // Ranges are ignored; who asks for one is told so (RFC 9110, section 14.3).
    if exchange.request.headers.contains("Range") { append("Accept-Ranges: none\r\n", &output) }
    if !keepsAlive {
      append("Connection: close\r\n", &output)
    } else if exchange.isHTTP10 {
      append("Connection: keep-alive\r\n", &output)
    }
    append("X-Request-Id: ", &output)
    output.append(contentsOf: exchange.request.id.utf8)
    append("\r\n\r\n", &output)
  }

  private func append(_ text: StaticString, _ output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private func writeDate(_ output: inout [UInt8]) {
    let second = time(nil)
    if second != dateSecond {
      (dateSecond, date) = (second, Array("Date: \(HTTPDate.format(second))\r\n".utf8))
    }
    output.append(contentsOf: date)
  }
}
