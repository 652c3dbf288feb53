import News
import Threads

/// A fetch that someone waits for.
final class Job: Sendable {
  typealias Answer = Result<FetchResponse, FetchError>

  let request: FetchRequest
  let address: WebAddress
  private let state = Guarded(State())

  private struct State {
    var isCancelled = false
    var waiter: CheckedContinuation<Answer, Never>?
  }

  init(_ request: FetchRequest, _ address: WebAddress) { (self.request, self.address) = (request, address) }

  /// Set when the task was cancelled, perhaps before the loop has heard of the job.
  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func cancel() { state.withLock { $0.isCancelled = true } }

  func wait(_ waiter: CheckedContinuation<Answer, Never>) { state.withLock { $0.waiter = waiter } }

  /// Only the first answer counts.
  func finish(_ answer: Answer) {
    let waiter = state.withLock { state in
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(returning: answer)
  }
}
