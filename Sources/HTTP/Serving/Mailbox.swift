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
    /// A connection that another loop has accepted.
    case connection(Int32, Peer)
    case stop
  }

  let descriptor: Int32
  private let state = Guarded(State())

  private struct State {
    var messages: [Message] = []
    var isStopping = false
  }

  /// Nil if the process has no descriptor left.
  init?() {
    descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  func post(_ message: Message) { _ = post(message, evenLate: true) }

  /// Hands a connection over. False where the loop has been told to stop, and may be gone before it looks.
  func hand(_ connection: Int32, _ peer: Peer) -> Bool { post(.connection(connection, peer), evenLate: false) }

  private func post(_ message: Message, evenLate: Bool) -> Bool {
    let count: Int? = state.withLock { state in
      guard evenLate || !state.isStopping else { return nil }
      if case .stop = message { state.isStopping = true }
      state.messages.append(message)
      return state.messages.count
    }
    if count == 1 { eventfd_write(descriptor, 1) }
    return count != nil
  }

  func take() -> [Message] {
    var count: eventfd_t = 0
    eventfd_read(descriptor, &count)
    return state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }
}
