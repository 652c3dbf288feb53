import CEpoll
import Glibc

/// What a connection has still to send.
struct OutputBuffer {
  /// To append to. What was sent stays in front until all is sent.
  var bytes: [UInt8] = []
  private var sent = 0

  enum Outcome {
    case all
    /// The client takes no more for now.
    case some
    case failed
  }

  var isEmpty: Bool { bytes.isEmpty }
  var unsent: Int { bytes.count - sent }

  /// Sends as much as the client takes.
  /// - Returns: what came of it, and how many bytes went out.
  mutating func flush(to descriptor: Int32) -> (outcome: Outcome, count: Int) {
    let before = sent
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count >= 0 {
        sent += count
      } else if errno != EINTR {
        return (errno == EAGAIN ? .some : .failed, sent - before)
      }
    }
    return (.all, sent - before)
  }

  /// Takes the buffer of what was sent away, for someone else's use.
  mutating func take() -> [UInt8] {
    let taken = bytes
    self = OutputBuffer()
    return taken
  }
}
