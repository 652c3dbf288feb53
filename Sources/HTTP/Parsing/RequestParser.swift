/// Makes requests out of a connection's bytes, however they are cut.
struct RequestParser {
  enum Step {
    /// Nothing to do before more bytes come.
    case needsMore
    /// The same, and the client waits for `100 Continue` before it sends the body.
    case needsContinue
    case request(Request, isHTTP10: Bool, keepsAlive: Bool)
  }

  private enum Phase {
    case head
    case length(Int)
    case chunked(ChunkedDecoder)
  }

  private var phase = Phase.head
  private var headParser = HeadParser()
  private var head: HeadParser.Head?
  private var body: [UInt8] = []
  /// Whether a part of a request was seen.
  private(set) var hasBegun = false
  var isInBody: Bool { head != nil }

  /// The request that is being read, as far as it is known.
  var unfinished: Request {
    Request(
      method: headParser.line?.method ?? "", path: headParser.target?.path ?? "", query: headParser.target?.query,
      headers: head?.headers ?? Headers())
  }

  /// Takes what it can. Bytes that were not used must come again in front of the next ones.
  mutating func advance(
    _ bytes: UnsafeRawBufferPointer, _ options: ServerOptions
  ) throws(RequestError) -> (used: Int, step: Step) {
    var used = 0
    var justHead = false
    if head == nil {
      used = hasBegun ? 0 : Self.emptyLines(bytes)
      // A lone CR may yet become an empty line.
      guard used < bytes.count, hasBegun || bytes[used] != ASCII.cr || bytes.count - used > 1 else {
        return (used, .needsMore)
      }
      hasBegun = true
      let rest = UnsafeRawBufferPointer(rebasing: bytes[used...])
      guard let (head, length) = try headParser.advance(rest, options) else { return (used, .needsMore) }
      used += length
      justHead = true
      begin(head)
    }
    let (more, ended) = try readBody(UnsafeRawBufferPointer(rebasing: bytes[used...]), options)
    used += more
    guard let head, ended else {
      // Not where the body is on its way already (RFC 9110, section 10.1.1), nor to 1.0 clients.
      let waits = justHead && used == bytes.count && body.isEmpty && self.head?.framing.expectsContinue == true
      return (used, waits && self.head?.line.minorVersion == 1 ? .needsContinue : .needsMore)
    }
    let step = Step.request(request(head), isHTTP10: head.line.minorVersion == 0, keepsAlive: keepsAlive(head))
    self = RequestParser()
    return (used, step)
  }

  /// Empty lines before a request are skipped (RFC 9112, section 2.2).
  private static func emptyLines(_ bytes: UnsafeRawBufferPointer) -> Int {
    var index = 0
    while index + 1 < bytes.count, bytes[index] == ASCII.cr, bytes[index + 1] == ASCII.lf { index += 2 }
    return index
  }

  private mutating func begin(_ head: HeadParser.Head) {
    self.head = head
    switch head.body {
    case .chunked: phase = .chunked(ChunkedDecoder())
    case .length(let length): phase = .length(length)
    }
  }

  private mutating func readBody(
    _ bytes: UnsafeRawBufferPointer, _ options: ServerOptions
  ) throws(RequestError) -> (used: Int, ended: Bool) {
    switch phase {
    case .head: return (0, false)
    case .length(let length):
      let count = min(length - body.count, bytes.count)
      if count > 0 { body.append(contentsOf: bytes[..<count]) }
      return (count, body.count == length)
    case .chunked(var decoder):
      let result = try decoder.advance(bytes, into: &body, options)
      phase = .chunked(decoder)
      return result
    }
  }

  private mutating func request(_ head: HeadParser.Head) -> Request {
    Request(
      method: head.line.method, path: head.target.path, query: head.target.query, headers: head.headers, body: body)
  }

  /// RFC 9112, section 9.3.
  private func keepsAlive(_ head: HeadParser.Head) -> Bool {
    !head.framing.close && (head.line.minorVersion > 0 || head.framing.keepAlive)
  }
}
