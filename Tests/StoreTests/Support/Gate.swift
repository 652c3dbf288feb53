import Dispatch
import Store
import Synchronization

/// A write that holds the writer up until it is opened, so that others wait behind it.
final class Gate: Sendable {
  private let mayEnd = DispatchSemaphore(value: 0)
  private let hasBegun = Atomic(false)

  /// Returns once the writer is held up.
  static func closed(_ store: any Store) async -> (gate: Gate, write: Task<Void, any Error>) {
    let gate = Gate()
    let write = Task {
      try await store.write { _ in
        gate.hasBegun.store(true, ordering: .releasing)
        gate.mayEnd.wait()  // On the writer's own thread.
      }
    }
    while !gate.hasBegun.load(ordering: .acquiring) { await Task.yield() }
    return (gate, write)
  }

  func open() { mayEnd.signal() }
}
