import Feeds

/// `rapporteur feed`: what feed files say, as JSON.
enum FeedCommand: Command {
  static let name = "feed"
  static let summary = "Parse feeds, and print a JSON line for each"
  static let operands = "FILE…"
  static let discussion = """
    Reads RSS, RDF, Atom, CDF and JSON Feed; '-' is standard input. Each line is
    {"file","format","feed":{…},"articles":[…]}, or {"file","error"} where a file is no feed.

      rapporteur feed Examples/world-desk.rss
      curl -s https://example.org/feed | rapporteur feed -
    """
  static let flags = [FileLines.limitFlag]

  static func run(_ arguments: Arguments) async throws {
    try await FileLines.run(arguments) { bytes, json in json.feed(try FeedParser.parse(bytes)) }
  }
}
