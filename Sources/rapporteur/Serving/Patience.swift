import Dispatch
import Threads

extension Task where Success == Void, Failure == Never {
  /// Waits for the task's end, but not for ever.
  /// - Returns: whether it has ended.
  func value(within seconds: Double) async -> Bool {
    let isOver = Guarded(false)
    return await withCheckedContinuation { continuation in
      @Sendable func finish(_ hasEnded: Bool) {
        let isFirst = isOver.withLock { isOver in
          defer { isOver = true }
          return !isOver
        }
        if isFirst { continuation.resume(returning: hasEnded) }
      }
      Task<Void, Never> {
        await value
        finish(true)
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { finish(false) }
    }
  }
}

extension Duration {
  var seconds: Double { self / .seconds(1) }
}
