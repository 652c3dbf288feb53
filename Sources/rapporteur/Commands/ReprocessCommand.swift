import Pipeline

/// `rapporteur reprocess`: extract again what an older version has read.
enum ReprocessCommand: Command {
  static let name = "reprocess"
  static let summary = "Read again the articles that an older extractor has read"
  static let operands = ""
  static let discussion = """
    Reads all articles again that an older version of the extractor has read, and brings what they tell into the meetings.
    Ids of meetings stay; one that turns out to be the same as another leads there. What was merged or split by hand stays
    so. Articles that were stored before copies were looked for are compared with others. The service may run meanwhile.
    """
  static let flags = DatabaseFlags.writing + LogFlags.all

  static func run(_ arguments: Arguments) async throws {
    guard arguments.operands.isEmpty else { throw UsageError("it takes no operands; --database names the database") }
    let workshop = try Workshop(arguments, logLevel: .warning, mustExist: true)
    let total = try workshop.pipeline.outdated()
    let progress = ProgressBar(total: total)
    let count = try await workshop.pipeline.reprocess { progress.show("\($0) articles", done: min($0, total)) }
    progress.clear()
    workshop.output.flush()
    Program.say("\(count) articles were read again.")
  }
}
