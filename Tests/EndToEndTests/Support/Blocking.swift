import Dispatch
import Synchronization
import Testing

/// Runs a suite's tests, which wait for other processes, on threads of their own: Swift's own pool has a thread a core,
/// and two tests that block would hold up every test that runs beside them.
struct Blocking: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void)
    async throws
  {
    try await withTaskExecutorPreference(Lanes.shared) { try await function() }
  }
}

extension Trait where Self == Blocking {
  static var blocking: Self { Blocking() }
}

private final class Lanes: TaskExecutor {
  static let shared = Lanes()

  private let lanes = (0..<8).map { DispatchQueue(label: "EndToEndTests.lane-\($0)") }
  private let turn = Atomic(0)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let lane = turn.add(1, ordering: .relaxed).oldValue % lanes.count
    lanes[lane].async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
