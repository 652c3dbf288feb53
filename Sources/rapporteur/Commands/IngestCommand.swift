import Foundation
import Pipeline
import Store

/// `rapporteur ingest`: sources into the database, once.
enum IngestCommand: Command {
  static let name = "ingest"
  static let summary = "Read feeds, pages and files into the database, once"
  static let operands = "SOURCE…"
  static let discussion = """
    A SOURCE is the URL of a feed or of a page with an article; a feed (.rss, .atom, .xml, .rdf, or .json); an article
    (.txt, .html, or .json with "title", "text" or "html", "url", "published", "author", "language"); many of the latter,
    a line each (.jsonl); a list of feeds to follow (.opml); or a folder of all these. Feeds that are named by their URL
    are not followed; rapporteur feeds add does that. What is known already is not stored twice.

      rapporteur ingest --database news.db Examples/ archive.jsonl
    """
  static let flags = Workshop.flags + [FileLines.limitFlag]

  static func run(_ arguments: Arguments) async throws {
    guard !arguments.operands.isEmpty else { throw UsageError("no source is named") }
    let sources = try Source.all(arguments.operands)
    let limit = try arguments.bytes(FileLines.limitFlag.name) ?? 64 << 20
    let workshop = try Workshop(arguments, logLevel: .warning)
    let loader = SourceLoader(pipeline: workshop.pipeline, follows: false, limit: limit)
    _ = try await workshop.pipeline.readBacklog()
    var progress = ProgressBar(total: sources.count)
    var failed = 0
    for source in sources {
      progress.show(source.name)
      let before = try statistics(workshop.store)
      let result = await loader.load(source)
      let meetings = try statistics(workshop.store).meetings - before.meetings
      progress.advance()
      Program.say(SourceReport.line(source, result, meetings: meetings))
      if result.failed > 0 { failed += 1 }
    }
    progress.clear()
    _ = try await workshop.pipeline.dropOldTexts()
    workshop.output.flush()
    let total = try statistics(workshop.store)
    Program.say("The database holds \(total.articles) articles and \(total.meetings) meetings.")
    if failed > 0 { throw CommandError("\(failed) of \(sources.count) sources could not be read, or not as a whole") }
  }

  private static func statistics(_ store: SQLiteStore) throws -> StoreStatistics { try store.makeReader().statistics() }
}
