import CEpoll
import Glibc

/// What a connection has still to send.
struct OutputBuffer {
  /// To append to. What was sent stays in front until all is sent.
  var bytes: [UInt8] = []
  private var sent = 0
  /// Bytes that were ever given to the kernel.
  private(set) var total = 0

  enum Outcome {
    /// `bytes` are to be taken away.
    case all
    /// The client takes no more for now.
    case some
    case failed
  }

  var isEmpty: Bool { bytes.isEmpty }
  var unsent: Int { bytes.count - sent }

  /// Sends as much as the kernel takes.
  mutating func flush(to descriptor: Int32) -> Outcome {
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count >= 0 {
        sent += count
        total += count
      } else if errno != EINTR {
        return errno == EAGAIN ? .some : .failed
      }
    }
    sent = 0
    return .all
  }

  /// Bytes that the client's side has acknowledged, of all that was ever sent.
  func taken(from descriptor: Int32) -> Int {
    var waiting: Int32 = 0
    return ioctl(descriptor, UInt(TIOCOUTQ), &waiting) == 0 ? total - Int(waiting) : total
  }
}
