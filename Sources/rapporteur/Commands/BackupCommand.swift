import Store

/// `rapporteur backup`: a consistent copy while the database stays in use.
enum BackupCommand: Command {
  static let name = "backup"
  static let summary = "Copy the database into a file, while it stays in use"
  static let operands = "FILE"
  static let discussion = """
    The copy is consistent whatever is written meanwhile. A file that exists is not overwritten.

      rapporteur backup --database news.db news-2025-02-07.db
    """
  static let flags = DatabaseFlags.all

  static func run(_ arguments: Arguments) async throws {
    guard arguments.operands.count == 1 else { throw UsageError("name one file to write the copy to") }
    try DatabaseFlags.open(arguments, mustExist: true).backUp(to: arguments.operands[0])
    Program.say("The copy is in \(arguments.operands[0]).")
  }
}
