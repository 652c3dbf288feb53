import Testing
import Threads

/// Runs a suite's tests, which wait for other processes, on threads of their own: Swift's own pool has a thread a core,
/// and two tests that block would hold up every test that runs beside them.
struct Blocking: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void)
    async throws
  {
    try await withTaskExecutorPreference(lanes) { try await function() }
  }
}

extension Trait where Self == Blocking {
  static var blocking: Self { Blocking() }
}

private let lanes = Lanes("EndToEndTests", count: 8)
