import Dispatch
import Synchronization

/// Where answers that come later and streams are made: threads of the server's own. Swift's own pool has a thread a
/// core, and whoever else blocks one of them would hold up every answer.
///
/// A task keeps no lane while it waits, and its steps may be run by different ones; each lane is a serial queue, which
/// Dispatch gives a thread of its own whatever the others do.
final class WorkLanes: TaskExecutor {
  private let lanes: [DispatchQueue]
  private let turn = Atomic(0)

  init(count: Int) {
    lanes = (0..<max(1, count)).map { DispatchQueue(label: "HTTP.work-\($0)") }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let lane = turn.wrappingAdd(1, ordering: .relaxed).oldValue
    lanes[Int(UInt(bitPattern: lane) % UInt(lanes.count))].async {
      job.runSynchronously(on: self.asUnownedTaskExecutor())
    }
  }
}
