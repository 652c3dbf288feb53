/// Reads a request's head, line by line, from a buffer that grows until the head is whole.
struct HeadParser {
  /// The head, once whole.
  struct Head {
    let line: RequestLine
    let target: RequestTarget
    let headers: Headers
    let framing: Framing
    let body: Framing.Body
  }

  private(set) var line: RequestLine?
  private(set) var target: RequestTarget?
  private var fields = FieldParser()
  private var fieldsStart = 0
  private var lineStart = 0
  private var searched = 0

  /// The head and its length in bytes; nil if more is needed.
  /// - Parameter bytes: what was given before, and more; starts with the request line.
  mutating func advance(
    _ bytes: UnsafeRawBufferPointer, _ options: ServerOptions
  ) throws(RequestError) -> (head: Head, length: Int)? {
    while let end = try LineReader.end(of: bytes, from: lineStart, searched: searched) {
      let start = lineStart
      (lineStart, searched) = (end + 2, end + 2)
      if line == nil {
        try readLine(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), options)
      } else if end == start {
        return (try finish(bytes, options), lineStart)
      } else {
        try checkSize(lineStart, options)
        try fields.add(bytes, line: start..<end, origin: fieldsStart, maxCount: options.maxHeaderCount)
      }
    }
    searched = bytes.count
    try checkSize(bytes.count, options)
    return nil
  }

  private mutating func readLine(_ bytes: UnsafeRawBufferPointer, _ options: ServerOptions) throws(RequestError) {
    let line = try RequestLine(bytes, maxTargetBytes: options.maxTargetBytes)
    self.line = line
    fieldsStart = lineStart
    guard RequestLine.implemented.contains(line.method) else {
      throw RequestError(501, "This server does not implement the method")
    }
    let target = try RequestTarget(bytes[line.target])
    guard target.path != "*" || line.method == "OPTIONS" else {
      throw RequestError(400, "Only OPTIONS may ask for *")
    }
    self.target = target
  }

  private func checkSize(_ end: Int, _ options: ServerOptions) throws(RequestError) {
    if line == nil {
      // The method and the version stand beside the target.
      guard end - 64 <= options.maxTargetBytes else { throw RequestError(414, "The request target is too long") }
    } else if end - fieldsStart > options.maxHeaderBytes {
      throw RequestError(431, "The header fields are longer than \(options.maxHeaderBytes) bytes")
    }
  }

  private func finish(_ bytes: UnsafeRawBufferPointer, _ options: ServerOptions) throws(RequestError) -> Head {
    // The line was read before its fields were.
    guard let line, let target else { throw RequestError(400, "The request line is missing") }
    let body = try fields.framing.body(minorVersion: line.minorVersion, maxBodyBytes: options.maxBodyBytes)
    return Head(
      line: line, target: target,
      headers: Headers(wire: Array(bytes[fieldsStart..<(lineStart - 2)]), entries: fields.entries),
      framing: fields.framing, body: body)
  }
}
