import Dispatch
import News
import Store
import Threads

/// What waits for a reader, the longest first.
final class ReadJobs: Sendable {
  typealias Job = @Sendable (Result<any StoreReader, any Error>) -> Void

  /// A queue in two stacks: the one is turned over when the other is empty, so that no job is moved more than once.
  private struct Waiting {
    private var arriving: [Job] = []
    private var leaving: [Job] = []

    var count: Int { arriving.count + leaving.count }

    mutating func append(_ job: @escaping Job) { arriving.append(job) }

    mutating func next() -> Job? {
      if leaving.isEmpty {
        leaving = arriving.reversed()
        arriving.removeAll(keepingCapacity: true)
      }
      return leaving.popLast()
    }
  }

  private let limit: Int
  private let waiting = Guarded(Waiting())
  /// Counts the jobs that wait; from `close` on it wakes one thread after the other.
  private let available = DispatchSemaphore(value: 0)

  init(limit: Int) { self.limit = limit }

  var count: Int { waiting.withLock { $0.count } }

  /// False where too many wait.
  func add(_ job: @escaping Job) -> Bool {
    let isAccepted = waiting.withLock { waiting in
      guard waiting.count < limit else { return false }
      waiting.append(job)
      return true
    }
    if isAccepted { available.signal() }
    return isAccepted
  }

  /// Waits for a job; nil once all are done after `close`.
  func next() -> Job? {
    available.wait()
    let job = waiting.withLock { $0.next() }
    if job == nil { available.signal() }
    return job
  }

  func close() { available.signal() }
}
