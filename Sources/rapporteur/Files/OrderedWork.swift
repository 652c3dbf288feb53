import Foundation

/// Work on many things on all cores, with the results in the order of the things.
enum OrderedWork {
  static func run<Input: Sendable, Result: Sendable>(
    _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Result, take: (Result) throws -> Void
  ) async throws {
    var rest = inputs.makeIterator()
    try await run(next: { rest.next() }, work, take: take)
  }

  /// Takes inputs from `next` until it gives nil, and hands each result to `take` as soon as those before it have been
  /// handed over. No more than a few results wait for their turn at a time, so that memory stays bounded however many
  /// inputs there are.
  static func run<Input: Sendable, Result: Sendable>(
    next: () throws -> Input?, _ work: @escaping @Sendable (Input) -> Result, take: (Result) throws -> Void
  ) async throws {
    let width = max(2, 2 * ProcessInfo.processInfo.activeProcessorCount)
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var started = 0
      var turn = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started < turn + width {
          guard let input = try next() else {
            isAtEnd = true
            break
          }
          let index = started
          group.addTask { (index, work(input)) }
          started += 1
        }
        guard turn < started else { return }
        while waiting[turn] == nil, let (index, result) = try await group.next() { waiting[index] = result }
        if let result = waiting.removeValue(forKey: turn) { try take(result) }
        turn += 1
      }
    }
  }
}
