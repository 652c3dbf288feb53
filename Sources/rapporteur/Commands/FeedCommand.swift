import Feeds
import News
import Pages

/// `rapporteur feed`: what feed files say, as JSON.
enum FeedCommand: Command {
  static let name = "feed"
  static let summary = "Parse feeds, and print a JSON line for each"
  static let operands = "FILE…"
  static let discussion = """
    Reads RSS, RDF, Atom, CDF and JSON Feed; '-' is standard input. Each line is
    {"file","format","feed":{…},"articles":[…]}, or {"file","error"} where a file is no feed. An article's "content"
    and "summary" are as the feed has them; "content_html" is HTML that is safe to show: no script, style, form or
    frame is in it, and links are absolute.

      rapporteur feed Examples/world-desk.rss
      curl -s https://example.org/feed | rapporteur feed -
    """
  static let flags = [FileLines.limitFlag]

  static func run(_ arguments: Arguments) async throws {
    try await FileLines.run(arguments) { bytes, json in
      json.feed(try FeedParser.parse(bytes)) { json, entry in json.field("content_html", safe(entry)) }
    }
  }

  private static func safe(_ entry: Entry) -> String? {
    (entry.content ?? entry.summary).map { PageParser.safeHTML(ofFragment: $0, url: entry.url) }
  }
}
