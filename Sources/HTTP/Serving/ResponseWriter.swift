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
    _ response: Response, to exchange: inout Exchange, keepsAlive: Bool, into output: inout [UInt8]
  ) -> BodyStream? {
    let response = prepare(response, for: exchange.request)
    exchange.status = response.status
    writeHead(response, exchange, keepsAlive, &output)
    guard exchange.request.method != "HEAD" else { return nil }
    switch response.body {
    case .empty: return nil
    case .bytes(let bytes):
      guard Self.mayHaveBody(response.status) else { return nil }
      output.append(contentsOf: bytes)
      exchange.bytes = bytes.count
      return nil
    case .stream(let stream): return Self.mayHaveBody(response.status) ? stream : nil
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

  private func prepare(_ response: Response, for request: Request) -> Response {
    var response = response
    if !(200..<600).contains(response.status) {
      response = .problem(500, "The answer has a status that HTTP does not have")
    }
    let isCompressible = ContentCoding.isCompressible(response)
    let compresses = isCompressible && AcceptEncoding.prefersGzip(request.headers.list("Accept-Encoding"))
    if isCompressible { response.headers.add("Vary", "Accept-Encoding") }
    switch outcome(response, request) {
    case .failed: return .problem(412, "A precondition of the request does not hold")
    case .notModified:
      if compresses { ContentCoding.markCompressed(&response.headers) }
      // RFC 9110, section 15.4.5: a 304 tells of the representation only what a cache needs.
      response.headers.remove(["content-type", "content-encoding", "content-language"])
      if response.headers.contains("ETag") { response.headers.remove("Last-Modified") }
      return Response(status: 304, headers: response.headers)
    case .proceed: break
    }
    if compresses, case .bytes(let bytes) = response.body, let compressed = gzip?.compress(bytes) {
      response.body = .bytes(compressed)
      ContentCoding.markCompressed(&response.headers)
    }
    return response
  }

  private func outcome(_ response: Response, _ request: Request) -> Preconditions.Outcome {
    guard response.status == 200, request.method == "GET" || request.method == "HEAD" else { return .proceed }
    let (etag, modified) = (response.headers["ETag"], response.headers["Last-Modified"])
    if etag == nil && modified == nil { return .proceed }
    return Preconditions.evaluate(request, etag: etag, lastModified: modified)
  }

  // MARK: Framing

  private static func mayHaveBody(_ status: Int) -> Bool { status != 204 && status != 304 }

  /// Fields that only the server may set, since they must fit what it does.
  private static let own = ["content-length", "transfer-encoding", "connection", "date", "x-request-id"]

  private func writeHead(_ response: Response, _ exchange: Exchange, _ keepsAlive: Bool, _ output: inout [UInt8]) {
    var headers = response.headers
    headers.remove(Self.own)
    output.append(contentsOf: Status.lines[response.status])
    output.append(contentsOf: currentDate())
    output.append(contentsOf: headers.wire)
    append("X-Request-Id: ", exchange.request.id, &output)
    if Self.mayHaveBody(response.status) {
      switch response.body {
      case .empty: append("Content-Length: ", "0", &output)
      case .bytes(let bytes): append("Content-Length: ", String(bytes.count), &output)
      case .stream: if exchange.isChunked { append("Transfer-Encoding: ", "chunked", &output) }
      }
    }
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
