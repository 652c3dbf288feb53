import Dispatch

/// Runs tests that block on sockets on threads of their own. Swift's own pool has a thread a core: two blocked tests
/// would keep a server's `.later` work from ever running.
final class BlockingLanes: TaskExecutor {
  static let shared = BlockingLanes()

  private let lanes = (0..<8).map { DispatchQueue(label: "HTTPTests.lane-\($0)") }
  private let counter = Counter()

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    lanes[counter.next() % lanes.count].async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
