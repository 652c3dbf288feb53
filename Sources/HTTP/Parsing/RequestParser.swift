/// Makes requests out of a connection's bytes, however they are cut.
struct RequestParser {
  enum Step {
    /// Nothing to do before more bytes come.
    case needsMore
    /// The same, and the client waits for `100 Continue` before it sends the body.
    case needsContinue
    /// `request` makes it; another parser is for the next.
    case isWhole
  }

  /// How much of a request was seen.
  enum Progress { case none, head, body }

  private enum Phase {
    case none
    case line
    case fields
    case length(Int)
    case chunked(ChunkedDecoder)
  }

  // As far as they are known.
  private(set) var headers = Headers()
  private(set) var isHTTP10 = false
  private var (method, path) = ("", "")
  private var query: String?
  private var body: [UInt8] = []
  private var phase = Phase.none
  private var entries: [Headers.Entry] = []
  private var framing = Framing()
  /// Where the fields start, and the line that is being read; up to where no end of it was found.
  private var (fieldsStart, lineStart, searched) = (0, 0, 0)

  var progress: Progress {
    switch phase {
    case .none: .none
    case .line, .fields: .head
    case .length, .chunked: .body
    }
  }

  /// Whether the connection is to live on after the request (RFC 9112, section 9.3).
  var keepsAlive: Bool { !framing.close && (!isHTTP10 || framing.keepAlive) }

  /// Bytes of the body that have come.
  var bodyCount: Int { body.count }

  /// What was read, which may not be all of it.
  consuming func request(remoteAddress: String, id: String) -> Request {
    Request(
      method: method, path: path, query: query, headers: headers, body: body, remoteAddress: remoteAddress, id: id)
  }

  /// Takes what it can. Bytes that were not used must come again in front of the next ones.
  mutating func advance(_ bytes: Bytes, _ limits: Limits) throws(RequestError) -> (used: Int, step: Step) {
    switch progress {
    case .body:
      let (used, isWhole) = try readBody(bytes, limits)
      return (used, isWhole ? .isWhole : .needsMore)
    case .head: return try advanceHead(bytes, 0, limits)
    case .none:
      let start = Self.emptyLines(bytes)
      // A lone CR may yet become an empty line.
      guard start < bytes.count, bytes.count - start > 1 || bytes[start] != ASCII.cr else { return (start, .needsMore) }
      phase = .line
      return try advanceHead(bytes, start, limits)
    }
  }

  /// Empty lines before a request are skipped (RFC 9112, section 2.2).
  private static func emptyLines(_ bytes: Bytes) -> Int {
    var index = 0
    while index + 1 < bytes.count, bytes[index] == ASCII.cr, bytes[index + 1] == ASCII.lf { index += 2 }
    return index
  }

  /// Reads the head that begins at `start`, and what is there of the body.
  private mutating func advanceHead(
    _ bytes: Bytes, _ start: Int, _ limits: Limits
  ) throws(RequestError) -> (used: Int, step: Step) {
    guard let length = try readHead(bytes[part: start...], limits) else { return (start, .needsMore) }
    let end = start + length
    let (used, isWhole) = try readBody(bytes[part: end...], limits)
    if isWhole { return (end + used, .isWhole) }
    // Not where the body is on its way already (RFC 9110, section 10.1.1), nor to 1.0 clients.
    let waits = framing.expectsContinue && !isHTTP10 && end == bytes.count
    return (end + used, waits ? .needsContinue : .needsMore)
  }

  /// The length of the head; nil if it is not whole.
  private mutating func readHead(_ bytes: Bytes, _ limits: Limits) throws(RequestError) -> Int? {
    while let end = try bytes.endOfLine(from: lineStart, searched: searched) {
      let start = lineStart
      (lineStart, searched) = (end + 2, end + 2)
      if case .line = phase {
        try readLine(bytes[part: start..<end], limits)
      } else if start < end {
        try checkSize(lineStart, limits)
        try readField(bytes[part: start..<end], at: start - fieldsStart, limits)
      } else {
        headers = Headers(wire: Array(bytes[fieldsStart..<end]), entries: entries)
        switch try framing.body(isHTTP10: isHTTP10, maxBodyBytes: limits.body) {
        case .chunked: phase = .chunked(ChunkedDecoder())
        case .length(let length): phase = .length(length)
        }
        return lineStart
      }
    }
    searched = bytes.count
    try checkSize(bytes.count, limits)
    return nil
  }

  private mutating func readLine(_ bytes: Bytes, _ limits: Limits) throws(RequestError) {
    let line = try RequestLine(bytes, maxTargetBytes: limits.target)
    (method, isHTTP10, fieldsStart, phase) = (line.method, line.isHTTP10, lineStart, .fields)
    guard line.isImplemented else { throw RequestError(501, "This server does not implement the method") }
    let target = try RequestTarget(bytes[part: line.target], isOptions: line.method == "OPTIONS")
    (path, query) = (target.path, target.query)
  }

  private mutating func readField(_ line: Bytes, at start: Int, _ limits: Limits) throws(RequestError) {
    let field = try FieldLine(line)
    guard entries.count < limits.headerCount else {
      throw RequestError(431, "There are more than \(limits.headerCount) header fields")
    }
    if entries.isEmpty { entries.reserveCapacity(16) }
    entries.append(Headers.Entry(name: field.name, value: field.value, from: start))
    try framing.note(line[part: field.name], line[part: field.value])
  }

  private func checkSize(_ end: Int, _ limits: Limits) throws(RequestError) {
    if case .line = phase {
      // The method and the version stand beside the target.
      guard end - 64 <= limits.target else { throw RequestError(414, "The request target is too long") }
    } else if end - fieldsStart > limits.header {
      throw RequestError(431, "The header fields are longer than \(limits.header) bytes")
    }
  }

  private mutating func readBody(_ bytes: Bytes, _ limits: Limits) throws(RequestError) -> (used: Int, isWhole: Bool) {
    switch phase {
    case .none, .line, .fields: return (0, false)
    case .length(let length):
      let count = min(length - body.count, bytes.count)
      if count > 0 { body.append(contentsOf: bytes[..<count]) }
      return (count, body.count == length)
    case .chunked(var decoder):
      let result = try decoder.advance(bytes, into: &body, limits)
      phase = .chunked(decoder)
      return result
    }
  }
}
