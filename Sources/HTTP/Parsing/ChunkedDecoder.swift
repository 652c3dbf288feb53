/// Takes apart a chunked body (RFC 9112, section 7.1) as it comes.
struct ChunkedDecoder {
  private enum Phase {
    case size
    case data(remaining: Int)
    case dataEnd
    case trailers
  }

  private var phase = Phase.size
  /// Trailers are checked like the fields of a head, and dropped.
  private var trailers = (count: 0, bytes: 0, framing: Framing())
  /// Sizes and extensions are no content: what they may take in all is bounded too.
  private var overhead = 0
  /// No size with its extensions needs more.
  private static let maxLine = 512

  /// Appends content to `body`.
  /// - Returns: how much of `bytes` was used, and whether the body is whole. What was not used comes again, with more.
  mutating func advance(
    _ bytes: Bytes, into body: inout [UInt8], _ limits: Limits
  ) throws(RequestError) -> (used: Int, isWhole: Bool) {
    var used = 0
    while used < bytes.count {
      switch phase {
      case .size:
        guard let next = try size(bytes, used, body.count, limits) else { return (used, false) }
        used = next
      case .data(let remaining):
        let count = min(remaining, bytes.count - used)
        body.append(contentsOf: bytes[used..<(used + count)])
        used += count
        phase = count == remaining ? .dataEnd : .data(remaining: remaining - count)
      case .dataEnd:
        guard bytes.count - used >= 2 || bytes[used] != ASCII.cr else { return (used, false) }
        guard bytes[used] == ASCII.cr, bytes[used + 1] == ASCII.lf else {
          throw RequestError(400, "A chunk is longer than its size")
        }
        used += 2
        phase = .size
      case .trailers:
        let end = try bytes.endOfLine(from: used, searched: used)
        if end == used { return (used + 2, true) }
        try checkTrailers((end ?? bytes.count - 2) + 2 - used, limits)
        guard let end else { return (used, false) }
        try trailer(bytes[part: used..<end], limits)
        used = end + 2
      }
    }
    return (used, false)
  }

  private func checkTrailers(_ more: Int, _ limits: Limits) throws(RequestError) {
    guard trailers.bytes + more <= limits.header else {
      throw RequestError(431, "The trailers are longer than \(limits.header) bytes")
    }
  }

  private mutating func trailer(_ line: Bytes, _ limits: Limits) throws(RequestError) {
    trailers.bytes += line.count + 2
    trailers.count += 1
    guard trailers.count <= limits.headerCount else {
      throw RequestError(431, "There are more than \(limits.headerCount) trailers")
    }
    let field = try FieldLine(line)
    try trailers.framing.note(line[part: field.name], line[part: field.value])
  }

  /// Reads a size line; returns where the next part starts, or nil if the line is not whole.
  private mutating func size(
    _ bytes: Bytes, _ start: Int, _ received: Int, _ limits: Limits
  ) throws(RequestError) -> Int? {
    guard let end = try bytes.endOfLine(from: start, searched: start) else {
      guard bytes.count - start <= Self.maxLine, ASCII.hexValue(bytes[start]) != nil else {
        throw RequestError(400, "A chunk has no valid size")
      }
      return nil
    }
    overhead += end - start
    guard end - start <= Self.maxLine, overhead - Self.maxLine <= limits.body else {
      throw RequestError(400, "The chunk extensions are too long")
    }
    let size = try ChunkSize.parse(bytes[part: start..<end])
    guard size <= limits.body - received else {
      throw RequestError(413, "The body is longer than \(limits.body) bytes")
    }
    phase = size == 0 ? .trailers : .data(remaining: size)
    return end + 2
  }
}
