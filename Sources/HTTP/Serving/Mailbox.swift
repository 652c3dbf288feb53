import CEpoll
import Glibc
import Threads

/// What other threads want a loop to know; an eventfd wakes it.
final class Mailbox: Sendable {
  enum Message: Sendable {
    case answer(ConnectionID, Response)
    /// A stream's next piece; nil is its end.
    case piece(ConnectionID, [UInt8]?)
    case streamFailed(ConnectionID)
    case stop
  }

  let descriptor: Int32
  private let messages = Guarded<[Message]>([])

  /// Nil if the process has no descriptor left.
  init?() {
    descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    if wasEmpty { eventfd_write(descriptor, 1) }
  }

  func take() -> [Message] {
    var count: eventfd_t = 0
    eventfd_read(descriptor, &count)
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
