/// What a connection has received and not used yet. Mostly empty: bytes are used where they were received.
struct InputBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  var isEmpty: Bool { bytes.isEmpty }
  var count: Int { bytes.count - start }

  mutating func append(_ more: Bytes) {
    if !more.isEmpty { bytes.append(contentsOf: more) }
  }

  /// Lets `body` read it all.
  func read<Result>(_ body: (Bytes) -> Result) -> Result {
    bytes.withUnsafeBytes { body($0[part: start...]) }
  }

  /// Gives memory back as soon as most of it is used.
  mutating func drop(_ used: Int) {
    start += used
    if start == bytes.count {
      self = InputBuffer()
    } else if start > bytes.count / 2 {
      (bytes, start) = (Array(bytes[start...]), 0)
    }
  }
}
