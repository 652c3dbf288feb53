import CSQLite

/// Runs writes that are committed together, each inside a savepoint of its own (sqlite.org/lang_savepoint.html).
///
/// `@unchecked Sendable`: `WriteQueue` uses it on its serial queue alone.
final class WriteGroup: @unchecked Sendable {
  let connection: Connection
  private let writer: SQLiteWriter

  init(_ connection: Connection) {
    self.connection = connection
    writer = SQLiteWriter(connection)
  }

  /// Runs and answers all of them: what throws is undone alone; where the commit fails, all fail.
  func commit(_ writes: [PendingWrite]) {
    var rest = writes[...]
    while !rest.isEmpty { commitSome(of: &rest) }
  }

  /// Takes writes from the front until all are done or SQLite has given the transaction up.
  private func commitSome(of writes: inout ArraySlice<PendingWrite>) {
    do {
      try connection.run("BEGIN IMMEDIATE")
    } catch {
      while let write = writes.popFirst() { write.refuse(error) }
      return
    }
    writer.texts = PendingTexts()
    var outcomes: [PendingWrite.Outcome] = []
    while let write = writes.popFirst() {
      if write.cancellation.isCancelled {
        write.refuse(CancellationError())
        continue
      }
      outcomes.append(run(write))
      // Some errors, a full disk first of all, undo the whole transaction (sqlite.org/lang_transaction.html): then
      // what ran before in this group is lost too, and is told so.
      if !connection.isInTransaction { break }
    }
    let failure = finish(lastError: outcomes.last?.error)
    for outcome in outcomes { outcome.answer(failure) }
  }

  private func run(_ write: PendingWrite) -> PendingWrite.Outcome {
    do { try connection.run("SAVEPOINT write") } catch {
      return PendingWrite.Outcome(error: error) { _ in write.refuse(error) }
    }
    let mark = writer.texts.mark
    let outcome = write.run(writer)
    guard connection.isInTransaction else { return outcome }
    do {
      if outcome.error != nil {
        try connection.run("ROLLBACK TO write")
        writer.texts.undo(to: mark)
      }
      try connection.run("RELEASE write")
    } catch {
      // Neither kept nor undone: nothing of the group may be committed.
      connection.rollBack()
      return PendingWrite.Outcome(error: error) { _ in outcome.answer(error) }
    }
    return outcome
  }

  /// Commits; returns why that failed.
  private func finish(lastError: (any Error)?) -> (any Error)? {
    guard connection.isInTransaction else {
      return lastError ?? StoreError.failed(reason: "the transaction was undone", code: SQLITE_ABORT, sql: nil)
    }
    do {
      try writer.texts.write(connection)
      try connection.run("COMMIT")
      return nil
    } catch {
      connection.rollBack()
      return error
    }
  }
}
