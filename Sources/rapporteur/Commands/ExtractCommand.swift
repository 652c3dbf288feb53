import Foundation
import News
import Pipeline

/// `rapporteur extract`: what articles hold, without a database.
enum ExtractCommand: Command {
  static let name = "extract"
  static let summary = "Print the topics, people and meetings of articles"
  static let operands = "FILE… | --lines [FILE…]"
  static let discussion = """
    A file is an article: HTML where its name ends in .html or .htm, {"title","text"|"html","url","published","author",
    "language"} where it ends in .json, plain text else; '-' is standard input. For each, one line of JSON is printed:
    {"topics","people","meetings"}, before them "title" and "text" where they are not as they came in: offsets count
    in what is printed. What cannot be read has {"file","error"} in its place.

    With --lines every line of the files, or of standard input, is an article in JSON, with an "id" of yours besides;
    every line of the output begins with that id and is in the order of the input. A broken line has {"id","error"} or
    {"line","error"} in its place, and makes the exit code 1.

      rapporteur extract --published 2025-02-06 article.txt
      rapporteur extract --lines < articles.jsonl > meetings.jsonl
    """
  static let flags = [
    Flag.toggle("lines", "read JSON Lines in bulk, on all cores"),
    Flag.value("published", "DATE", "when articles that don't say so were published: RFC 3339, or a date"),
    FileLines.limitFlag,
  ]

  static func run(_ arguments: Arguments) async throws {
    let published: ZonedTimestamp?
    do {
      published = try ArticleDraft.published(arguments.string("published"))
    } catch {
      throw UsageError(error.description.replacing("'published'", with: "--published"))
    }
    let limit = try arguments.bytes(FileLines.limitFlag.name) ?? 64 << 20
    let work = ExtractWork(published: published, limit: limit)
    if try arguments.isOn("lines") {
      try await work.readLines(of: arguments.operands.isEmpty ? ["-"] : arguments.operands)
    } else {
      guard !arguments.operands.isEmpty else { throw UsageError("no file is named ('-' is standard input)") }
      try await work.read(arguments.operands)
    }
  }
}
