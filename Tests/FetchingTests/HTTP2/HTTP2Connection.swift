import CTLS

/// The server's side of one connection of HTTP/2 (RFC 9113), as much of it as answers requests.
struct HTTP2Connection {
  /// What the client says first (section 3.4).
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  private enum Kind {
    static let data: UInt8 = 0
    static let headers: UInt8 = 1
    static let settings: UInt8 = 4
    static let ping: UInt8 = 6
    static let goAway: UInt8 = 7
  }

  private enum Flag {
    static let acknowledgement: UInt8 = 1
    static let endOfStream: UInt8 = 1
    static let endOfHeaders: UInt8 = 4
  }

  private let tls: OpaquePointer

  init(_ tls: OpaquePointer) { self.tls = tls }

  /// Answers every request, until the client goes.
  /// - Parameter answer: the body for the request of that stream.
  func serve(_ answer: (Int) -> String) {
    guard read(HTTP2Connection.preface.count) == HTTP2Connection.preface else { return }
    send(Kind.settings, 0, 0, [])
    while let head = read(9) {
      let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      let stream = head[5...].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
      guard let payload = read(length) else { return }
      switch head[3] {
      case Kind.settings where head[4] & Flag.acknowledgement == 0: send(Kind.settings, Flag.acknowledgement, 0, [])
      case Kind.ping where head[4] & Flag.acknowledgement == 0: send(Kind.ping, Flag.acknowledgement, 0, payload)
      case Kind.headers: send(Array(answer(stream).utf8), on: stream)
      case Kind.goAway: return
      default: continue
      }
    }
  }

  private func send(_ body: [UInt8], on stream: Int) {
    // HPACK (RFC 7541): `:status: 200` by its number, and `content-type` by its name's, with its value as it is.
    let type = Array("application/rss+xml".utf8)
    send(Kind.headers, Flag.endOfHeaders, stream, [0x88, 0x0F, 31 - 15, UInt8(type.count)] + type)
    send(Kind.data, Flag.endOfStream, stream, body)
  }

  private func send(_ kind: UInt8, _ flags: UInt8, _ stream: Int, _ payload: [UInt8]) {
    func bytes(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let frame = bytes(payload.count, 3) + [kind, flags] + bytes(stream, 4) + payload
    _ = SSL_write(tls, frame, Int32(frame.count))
  }

  /// Nil when the client has gone.
  private func read(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      // The buffer has a start, as it isn't empty.
      let got = bytes.withUnsafeMutableBytes { SSL_read(tls, $0.baseAddress! + done, Int32(count - done)) }
      guard got > 0 else { return nil }
      done += Int(got)
    }
    return bytes
  }
}
