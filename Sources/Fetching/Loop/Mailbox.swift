import CCurl
import News
import Threads

/// What other threads want the loop to know; `curl_multi_wakeup` wakes it.
final class Mailbox: Sendable {
  enum Message: Sendable {
    case start(Job)
    case cancel(Job)
    case stop
  }

  private let state: Guarded<State>

  private struct State: @unchecked Sendable {
    var messages: [Message] = []
    /// Nil once the loop has ended. Guarded by the lock: `curl_multi_wakeup` may be called from any thread as long as
    /// the handle lives, and it is freed only after it has been taken out of here.
    var multi: UnsafeMutableRawPointer?
  }

  init(multi: UnsafeMutableRawPointer?) { state = Guarded(State(multi: multi)) }

  /// False where nobody reads any more.
  func post(_ message: Message) -> Bool {
    state.withLock { state in
      guard let multi = state.multi else { return false }
      state.messages.append(message)
      if state.messages.count == 1 { curl_multi_wakeup(multi) }
      return true
    }
  }

  func take() -> [Message] {
    state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }

  /// The last messages; nothing is taken any more.
  func close() -> [Message] {
    state.withLock { state in
      defer { state = State(multi: nil) }
      return state.messages
    }
  }
}
