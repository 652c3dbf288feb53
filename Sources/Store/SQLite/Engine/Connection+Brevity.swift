import CSQLite

extension Connection {
  /// Runs `body` as long as its statements take few steps of SQLite's machine all together; where they are more, it is
  /// given up and nil. Full-text tables do their work inside a step: this is no bound for them.
  /// - Parameter steps: rounded up to a thousand for each statement.
  func briefly<Result>(steps: Int, _ body: () throws -> Result) throws -> Result? {
    // Asked once in every thousand steps of a statement.
    var budget = max(1, steps / 1000)
    return try withUnsafeMutablePointer(to: &budget) { budget in
      withHandle { handle in
        sqlite3_progress_handler(
          handle, 1000,
          { budget in
            // The pointer that was given below.
            let budget = budget!.assumingMemoryBound(to: Int.self)
            budget.pointee -= 1
            return budget.pointee < 0 ? 1 : 0
          }, budget)
      }
      defer { withHandle { sqlite3_progress_handler($0, 0, nil, nil) } }
      do {
        return try body()
      } catch {
        if budget.pointee < 0 { return nil }
        throw error
      }
    }
  }
}
