import Glibc

/// Turns answers into bytes: conditions, compression, framing.
final class ResponseWriter {
  private let gzip = Gzip()
  /// `Date: … CR LF` of the current second.
  private var date: [UInt8] = []
  private var dateSecond = 0

  /// Writes the head, and the body but for a stream's.
  /// - Returns: the stream that is to be sent after it.
  func write(
    _ response: PreparedResponse, to exchange: Exchange, keepsAlive: Bool, into output: inout [UInt8]
  ) -> BodyStream? {
    let request = exchange.request
    let form = form(of: response, for: request)
    exchange.status = form.status
    let isHead = request.method == "HEAD"
    output.reserveCapacity(output.count + form.head.count + 256 + (isHead ? 0 : form.length))
    writeHead(form, exchange, keepsAlive, &output)
    guard !isHead else { return nil }
    switch form.body {
    case .empty: return nil
    case .bytes(let bytes):
      output.append(contentsOf: bytes)
      exchange.bytes = bytes.count
      return nil
    case .stream(let stream): return stream
    }
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
    let problem = Response.problem(503, "There are too many connections")
    guard case .bytes(let body) = problem.body else { return [] }
    let own = "Retry-After: 1\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    return Status.lines[503] + problem.headers.wire + Array(own.utf8) + body
  }()

  // MARK: Conditions and compression

  private func form(of response: PreparedResponse, for request: Request) -> PreparedResponse.Form {
    let compresses =
      response.isCompressible && AcceptEncoding.prefersGzip(request.headers.list("Accept-Encoding"))
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
    output.append(contentsOf: Status.lines[form.status])
    output.append(contentsOf: currentDate())
    output.append(contentsOf: form.head)
    output.append(contentsOf: exchange.fields)
    append("X-Request-Id: ", exchange.request.id, &output)
    if case .stream = form.body, exchange.isChunked { append("Transfer-Encoding: ", "chunked", &output) }
    // Ranges are ignored; who asks for one is told so (RFC 9110, section 14.3).
    if exchange.request.headers.contains("Range") { append("Accept-Ranges: ", "none", &output) }
    if !keepsAlive {
      append("Connection: ", "close", &output)
    } else if exchange.isHTTP10 {
      append("Connection: ", "keep-alive", &output)
    }
    output.append(ASCII.cr)
    output.append(ASCII.lf)
  }

  private func append(_ name: StaticString, _ value: String, _ output: inout [UInt8]) {
    output.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    output.append(contentsOf: value.utf8)
    output.append(ASCII.cr)
    output.append(ASCII.lf)
  }

  private func currentDate() -> [UInt8] {
    let second = time(nil)
    if second != dateSecond {
      (dateSecond, date) = (second, Array("Date: \(HTTPDate.format(second))\r\n".utf8))
    }
    return date
  }
}
