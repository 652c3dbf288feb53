extension Connection {
  /// Lets every statement of `body` see the same state, inside a transaction that is there already or in one of its
  /// own.
  func consistently<Result>(_ body: () throws -> Result) throws -> Result {
    guard !isInTransaction else { return try body() }
    try run("BEGIN")
    defer { try? run("COMMIT") }  // Nothing was written: there is nothing that could be lost.
    return try body()
  }

  /// Keeps what `body` changes, or none of it where it throws.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try run("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Does nothing where SQLite has rolled back already, which it does by itself on some errors.
  func rollBack() {
    if isInTransaction { try? run("ROLLBACK") }
  }
}
