import Dispatch
import Synchronization

/// Runs tasks on threads of their own. Swift's own pool has a thread a core, and whoever blocks one of those holds up
/// everybody else.
///
/// ```swift
/// let lanes = Lanes("HTTP.work", count: 4)
/// Task(executorPreference: lanes) { … }
/// ```
/// A task keeps no lane while it waits, and its steps may be run by different ones. Each lane is a serial queue, which
/// Dispatch gives a thread whatever the others do.
public final class Lanes: TaskExecutor {
  private let lanes: [DispatchQueue]
  private let turn = Atomic(0)
  private let waitingSteps = Atomic(0)

  /// - Parameters:
  ///   - label: of the threads, for debuggers.
  ///   - count: how many may block at once; one at least.
  public init(_ label: String, count: Int) {
    lanes = (0..<max(1, count)).map { DispatchQueue(label: "\(label)-\($0)") }
  }

  /// Steps of tasks that no lane has begun yet.
  public var waiting: Int { waitingSteps.load(ordering: .relaxed) }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let turn = UInt(bitPattern: turn.wrappingAdd(1, ordering: .relaxed).oldValue)
    waitingSteps.add(1, ordering: .relaxed)
    lanes[Int(turn % UInt(lanes.count))].async {
      self.waitingSteps.subtract(1, ordering: .relaxed)
      job.runSynchronously(on: self.asUnownedTaskExecutor())
    }
  }
}
