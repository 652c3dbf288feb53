/// Makes requests out of a connection's bytes, however they are cut.
struct RequestParser {
  enum Step {
    /// Nothing to do before more bytes come.
    case needsMore
    /// The same, and the client waits for `100 Continue` before it sends the body.
    case needsContinue
    /// `take()` it.
    case isWhole
  }

  private enum Phase {
    /// Nothing of a request was seen yet.
    case none
    case line
    case fields
    case length(Int)
    case chunked(ChunkedDecoder)
  }

  /// As far as it is known.
  private(set) var request = Request(method: "", path: "")
  private(set) var isHTTP10 = false
  private var phase = Phase.none
  private var fields = FieldParser()
  /// Where the fields start, and the line that is being read; up to where no end of it was found.
  private var (fieldsStart, lineStart, searched) = (0, 0, 0)

  /// Whether a part of a request was seen.
  var hasBegun: Bool { if case .none = phase { false } else { true } }

  var isInBody: Bool {
    switch phase {
    case .none, .line, .fields: false
    case .length, .chunked: true
    }
  }

  /// Whether the connection is to live on after the request (RFC 9112, section 9.3).
  var keepsAlive: Bool { !fields.framing.close && (!isHTTP10 || fields.framing.keepAlive) }

  /// The request that is whole. The parser begins anew.
  mutating func take() -> Request {
    defer { self = RequestParser() }
    return request
  }

  /// Takes what it can. Bytes that were not used must come again in front of the next ones.
  mutating func advance(_ bytes: Bytes, _ options: ServerOptions) throws(RequestError) -> (used: Int, step: Step) {
    if isInBody {
      let (used, isWhole) = try readBody(bytes, options)
      return (used, isWhole ? .isWhole : .needsMore)
    }
    let start = hasBegun ? 0 : Self.emptyLines(bytes)
    // A lone CR may yet become an empty line.
    guard hasBegun || bytes.count - start > 1 || (start < bytes.count && bytes[start] != ASCII.cr) else {
      return (start, .needsMore)
    }
    if !hasBegun { phase = .line }
    guard let length = try readHead(bytes[part: start...], options) else { return (start, .needsMore) }
    let (used, isWhole) = try readBody(bytes[part: (start + length)...], options)
    if isWhole { return (start + length + used, .isWhole) }
    // Not where the body is on its way already (RFC 9110, section 10.1.1), nor to 1.0 clients.
    let waits = fields.framing.expectsContinue && !isHTTP10 && start + length == bytes.count
    return (start + length + used, waits ? .needsContinue : .needsMore)
  }

  /// Empty lines before a request are skipped (RFC 9112, section 2.2).
  private static func emptyLines(_ bytes: Bytes) -> Int {
    var index = 0
    while index + 1 < bytes.count, bytes[index] == ASCII.cr, bytes[index + 1] == ASCII.lf { index += 2 }
    return index
  }

  /// The length of the head; nil if it is not whole.
  private mutating func readHead(_ bytes: Bytes, _ options: ServerOptions) throws(RequestError) -> Int? {
    while let end = try bytes.endOfLine(from: lineStart, searched: searched) {
      let line = lineStart..<end
      (lineStart, searched) = (end + 2, end + 2)
      if case .line = phase {
        try readLine(bytes[part: line], options)
      } else if !line.isEmpty {
        try checkSize(lineStart, options)
        try fields.add(bytes, line: line, origin: fieldsStart, maxCount: options.maxHeaderCount)
      } else {
        request.headers = Headers(wire: Array(bytes[fieldsStart..<end]), entries: fields.entries)
        switch try fields.framing.body(isHTTP10: isHTTP10, maxBodyBytes: options.maxBodyBytes) {
        case .chunked: phase = .chunked(ChunkedDecoder())
        case .length(let length): phase = .length(length)
        }
        return lineStart
      }
    }
    searched = bytes.count
    try checkSize(bytes.count, options)
    return nil
  }

  private mutating func readLine(_ bytes: Bytes, _ options: ServerOptions) throws(RequestError) {
    let line = try RequestLine(bytes, maxTargetBytes: options.maxTargetBytes)
    (request.method, isHTTP10, fieldsStart, phase) = (line.method, line.isHTTP10, lineStart, .fields)
    guard RequestLine.implemented.contains(line.method) else {
      throw RequestError(501, "This server does not implement the method")
    }
    let target = try RequestTarget(bytes[part: line.target], isOptions: line.method == "OPTIONS")
    (request.path, request.query) = (target.path, target.query)
  }

  private func checkSize(_ end: Int, _ options: ServerOptions) throws(RequestError) {
    if case .line = phase {
      // The method and the version stand beside the target.
      guard end - 64 <= options.maxTargetBytes else { throw RequestError(414, "The request target is too long") }
    } else if end - fieldsStart > options.maxHeaderBytes {
      throw RequestError(431, "The header fields are longer than \(options.maxHeaderBytes) bytes")
    }
  }

  private mutating func readBody(
    _ bytes: Bytes, _ options: ServerOptions
  ) throws(RequestError) -> (used: Int, isWhole: Bool) {
    switch phase {
    case .none, .line, .fields: return (0, false)
    case .length(let length):
      let count = min(length - request.body.count, bytes.count)
      if count > 0 { request.body.append(contentsOf: bytes[..<count]) }
      return (count, request.body.count == length)
    case .chunked(var decoder):
      let result = try decoder.advance(bytes, into: &request.body, options)
      phase = .chunked(decoder)
      return result
    }
  }
}
