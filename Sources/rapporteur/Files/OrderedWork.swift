import Foundation

/// Work on many things on all cores, with the results in the order of the things.
enum OrderedWork {
  /// Hands each result to `take` as soon as those before it have been handed over. No more than a few results wait for
  /// their turn at a time, so that memory stays bounded however many inputs there are.
  static func run<Input: Sendable, Result: Sendable>(
    _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Result, take: (Result) throws -> Void
  ) async throws {
    let width = max(2, 2 * ProcessInfo.processInfo.activeProcessorCount)
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var started = 0
      for turn in inputs.indices {
        while started < inputs.count, started < turn + width {
          let index = started
          group.addTask { (index, work(inputs[index])) }
          started += 1
        }
        while waiting[turn] == nil, let (index, result) = try await group.next() { waiting[index] = result }
        if let result = waiting.removeValue(forKey: turn) { try take(result) }
      }
    }
  }
}
