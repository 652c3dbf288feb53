import Store

/// `rapporteur check`: is everything sound in the database?
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "Check that the database is sound"
  static let operands = ""
  static let discussion = """
    Checks the file's structure, all references, the counts and the full-text indexes. Prints 'ok', or a line for each
    fault; then the exit code is 1.
    """
  static let flags = DatabaseFlags.all

  static func run(_ arguments: Arguments) async throws {
    guard arguments.operands.isEmpty else { throw UsageError("it takes no operands; --database names the database") }
    let faults = try DatabaseFlags.open(arguments, mustExist: true).check()
    for fault in faults { print(fault) }
    guard faults.isEmpty else { throw CommandError("the database has \(faults.count) faults") }
    print("ok")
  }
}
