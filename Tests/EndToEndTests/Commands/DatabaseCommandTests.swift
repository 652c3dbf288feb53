import Foundation
import Testing

/// The commands that work on a database: `ingest`, `export`, `feeds`, `backup`, `check`.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct DatabaseCommandTests {
  private let feed = """
    <rss version="2.0"><channel><title>Harbour</title><item><title>Crates, counted</title>
    <link>http://news.example/1</link><description>The office counted nine crates of herring.</description></item>
    </channel></rss>
    """

  @Test func ingestReadsFoldersAndSaysWhatItFound() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = folder.url.path + "/test.db"
    let news = folder.url.appendingPathComponent("news")
    try FileManager.default.createDirectory(at: news, withIntermediateDirectories: true)
    try Data(feed.utf8).write(to: news.appendingPathComponent("harbour.rss"))
    try Data("Ferry news\n\nThe ferry sails on Friday.".utf8).write(to: news.appendingPathComponent("ferry.txt"))
    try Data("# Not news".utf8).write(to: news.appendingPathComponent("README.md"))
    try Data("{\"text\": \"The pier is open.\"}\nbroken\n".utf8).write(to: news.appendingPathComponent("more.jsonl"))
    let output = try Binary.run(["ingest", "--database", database, news.path])
    #expect(output.exitCode == 1)
    #expect(output.stdout.isEmpty)
    #expect(output.stderr.contains("harbour.rss: 1 article, 1 of them new"))
    #expect(output.stderr.contains("more.jsonl: 1 article, 1 of them new; 0 meetings more; line 2: "))
    #expect(output.stderr.contains("The database holds 3 articles"))
    let again = try Binary.run(["ingest", "--database", database, news.path + "/ferry.txt"])
    #expect(again.exitCode == 0)
    #expect(again.stderr.contains("1 article, 0 of them new"))
  }

  @Test func whatIsStoredComesOutAgain() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let environment = ["RAPPORTEUR_DATABASE": folder.url.path + "/test.db"]
    let file = try folder.file("harbour.rss", feed.utf8).path
    #expect(try Binary.run(["ingest", file], environment: environment).exitCode == 0)
    let lines = try Binary.run(["export", "articles"], environment: environment).lines
    #expect(lines.count == 1)
    #expect(lines[0].contains("\"title\":\"Crates, counted\""))
    let csv = try Binary.run(["export", "articles", "--format", "csv"], environment: environment).stdout
    #expect(csv.contains("http://news.example/1,\"Crates, counted\","))
    let ics = try Binary.run(["export", "meetings", "--format", "ics"], environment: environment).stdout
    #expect(ics.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(try Binary.run(["export", "articles", "--format", "ics"], environment: environment).exitCode == 2)
    #expect(try Binary.run(["export", "people"], environment: environment).exitCode == 2)
  }

  @Test func feedsAreListedImportedAndRemoved() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let environment = ["RAPPORTEUR_DATABASE": folder.url.path + "/test.db"]
    let opml = "<opml version=\"2.0\"><body><outline text=\"One\" xmlUrl=\"http://one.example/feed\"/></body></opml>"
    let file = try folder.file("feeds.opml", opml.utf8).path
    #expect(try Binary.run(["feeds", "import", file], environment: environment).exitCode == 0)
    let list = try Binary.run(["feeds", "list"], environment: environment)
    #expect(list.lines.count == 1)
    #expect(list.lines[0].contains("\"url\":\"http://one.example/feed\",\"title\":\"One\""))
    #expect(try Binary.run(["feeds", "export"], environment: environment).stdout.contains("http://one.example/feed"))
    #expect(try Binary.run(["feeds", "remove", "http://one.example/feed"], environment: environment).exitCode == 0)
    #expect(try Binary.run(["feeds", "list"], environment: environment).lines.isEmpty)
    let gone = try Binary.run(["feeds", "remove", "http://one.example/feed"], environment: environment)
    #expect(gone.exitCode == 1)
    #expect(gone.stderr.contains("there is no feed"))
    let refused = try Binary.run(["feeds", "add", "http://127.0.0.1:8080/feed"], environment: environment)
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("--allow-private-addresses"))
  }

  @Test func aBackupIsADatabase() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let (database, copy) = (folder.url.path + "/test.db", folder.url.path + "/copy.db")
    let file = try folder.file("harbour.rss", feed.utf8).path
    #expect(try Binary.run(["ingest", "--database", database, file]).exitCode == 0)
    #expect(try Binary.run(["backup", "--database", database, copy]).exitCode == 0)
    #expect(try Binary.run(["check", "--database", copy]).stdout == "ok\n")
    #expect(try Binary.run(["export", "articles", "--database", copy]).lines.count == 1)
    let again = try Binary.run(["backup", "--database", database, copy])
    #expect(again.exitCode == 1)
    #expect(again.stderr.contains("exists already"))
  }

  @Test func oldTextsGoAndReprocessReadsTheRest() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = folder.url.path + "/test.db"
    let news = """
      {"title": "Old", "text": "Nine crates of herring.", "published": "2001-02-03"}
      {"title": "New", "text": "Ten crates of herring.", "published": "2999-02-03"}
      """
    let file = try folder.file("news.jsonl", news.utf8).path
    #expect(try Binary.run(["ingest", "--database", database, "--keep-articles", "90d", file]).exitCode == 0)
    let lines = try Binary.run(["export", "articles", "--database", database]).lines
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("\"title\":\"Old\",\"text\":\"\"") })
    #expect(lines.contains { $0.contains("Ten crates") })
    let reprocess = try Binary.run(["reprocess", "--database", database])
    #expect(reprocess.exitCode == 0)
    #expect(reprocess.stderr.contains("0 articles were read again"))
    #expect(try Binary.run(["check", "--database", database]).stdout == "ok\n")
    #expect(try Binary.run(["ingest", "--database", database, "--keep-articles", "soon", file]).exitCode == 2)
    #expect(try Binary.run(["reprocess", "--database", folder.url.path + "/none.db"]).exitCode == 1)
  }

  @Test func everyCommandExplainsItself() throws {
    let overview = try Binary.run(["--help"])
    #expect(overview.exitCode == 0)
    for command in ["serve", "ingest", "feed", "page", "extract", "feeds", "export", "reprocess", "backup", "check"] {
      #expect(overview.stdout.contains("\n  \(command) "))
      let help = try Binary.run([command, "--help"])
      #expect(help.exitCode == 0)
      #expect(help.stderr.isEmpty)
      #expect(help.stdout.contains("Usage: rapporteur \(command)"))
    }
    #expect(try Binary.run(["nonsense"]).exitCode == 2)
    #expect(try Binary.run([]).exitCode == 2)
    #expect(try Binary.run(["--version"]).stdout.hasPrefix("rapporteur "))
  }
}
