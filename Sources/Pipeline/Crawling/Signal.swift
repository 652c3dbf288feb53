import News
import Threads

/// Wakes one task that waits; what is raised while nobody waits is kept for the next wait.
final class Signal: Sendable {
  private struct State {
    var isRaised = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Guarded(State())

  func raise() {
    let waiting = state.withLock { state in
      state.isRaised = state.waiting == nil
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume()
  }

  /// Waits until something falls due; what is due already is looked at again in a second.
  /// - Parameters:
  ///   - due: nil where nothing will be.
  ///   - longest: seconds.
  func wait(until due: Timestamp?, longest: Double) async {
    guard let due else { return await wait(seconds: longest) }
    let seconds = Double(due.milliseconds - Timestamp.now.milliseconds) / 1000
    await wait(seconds: seconds <= 0 ? 1 : min(seconds, longest))
  }

  /// Returns when it is raised, when the time is over, or when the task is cancelled.
  func wait(seconds: Double) async {
    let timer = Task {
      try? await Task.sleep(for: .seconds(seconds))
      if !Task.isCancelled { raise() }
    }
    defer { timer.cancel() }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isRaised = state.withLock { state in
          if !state.isRaised { state.waiting = continuation }
          defer { state.isRaised = false }
          return state.isRaised
        }
        if isRaised { continuation.resume() }
      }
    } onCancel: {
      raise()
    }
  }
}
