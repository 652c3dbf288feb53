import API
import Feeds
import Foundation
import News
import Pipeline
import Store

/// `rapporteur feeds`: which feeds are followed.
enum FeedsCommand: Command {
  static let name = "feeds"
  static let summary = "Add, list, remove, import, export and discover the feeds that are followed"
  static let operands = "add URL… | list | remove ID|URL… | import FILE… | export | discover URL"
  static let discussion = """
    add fetches a feed, or the best feed of a page's site, and follows it; serve visits it from then on. A user and password
    may stand in the URL. list prints a JSON line each, with how the visits go. remove keeps the articles. import follows
    the feeds of OPML files ('-' is standard input), export prints them as OPML. discover prints the feeds of a page and
    its site, best first, a JSON line each.

      rapporteur feeds add https://news.example/world.rss
      rapporteur feeds export > feeds.opml
    """
  static let flags =
    Workshop.flags + [
      Flag.value("title", "TEXT", "a title of your own for the feed that is added"),
      Flag.value("folder", "NAME", "the folder of the feeds that are added"),
      Flag.value("opml", "VERSION", default: "2.0", "of the list that is exported: 1.0 or 2.0"),
      Flag.value(
        "full-text", "MODE", default: "auto", "fetch the pages of their entries: auto (short ones), always, never"),
      FileLines.limitFlag,
    ]

  static func run(_ arguments: Arguments) async throws {
    guard let action = arguments.operands.first else {
      throw UsageError("say what to do: add, list, remove, import, export or discover")
    }
    let operands = Array(arguments.operands.dropFirst())
    switch action {
    case "add": try await add(try named(operands, "a URL"), arguments)
    case "list": try list(try DatabaseFlags.open(arguments, mustExist: true))
    case "remove": try await remove(try named(operands, "a feed"), try DatabaseFlags.open(arguments, mustExist: true))
    case "import": try await importFeeds(try named(operands, "a file"), arguments)
    case "export":
      try export(arguments)
    case "discover": try await discover(try named(operands, "a URL"), arguments)
    default: throw UsageError("there is no action '\(action)': add, list, remove, import, export or discover")
    }
  }

  private static func add(_ urls: [String], _ arguments: Arguments) async throws {
    let pipeline = try workshop(arguments).pipeline
    let mode = arguments.string("full-text") ?? "auto"
    guard let fullText = FullText(rawValue: mode) else {
      throw UsageError("--full-text takes auto, always or never, not '\(mode)'")
    }
    var failed = 0
    for url in urls {
      do {
        let receipt = try await pipeline.addFeed(
          url, title: arguments.string("title"), folder: arguments.string("folder"), fullText: fullText)
        try FeedLines.write { $0.feed(receipt.feed) }
        if let page = receipt.page { Program.say("\(page) is a page: its feed is \(receipt.feed.url)") }
        let waiting = receipt.waiting > 0 ? ", and \(receipt.waiting) entries whose pages serve is to fetch" : ""
        let what = receipt.isNew ? "\(receipt.newArticles) articles\(waiting)" : "it was followed already"
        Program.say("\(receipt.feed.url): \(what)")
      } catch {
        Program.say("\(url): \(error)")
        failed += 1
      }
    }
    if failed > 0 { throw CommandError("\(failed) of \(urls.count) feeds could not be added") }
  }

  private static func list(_ store: SQLiteStore) throws {
    let reader = try store.makeReader()
    var request = PageRequest(limit: 200)
    repeat {
      let page = try reader.feeds(request)
      for feed in page.elements { try FeedLines.write { $0.feed(feed) } }
      request.cursor = page.next
    } while request.cursor != nil
  }

  private static func remove(_ names: [String], _ store: SQLiteStore) async throws {
    for name in names {
      let isRemoved = try await store.write { writer in
        guard let feed = try writer.feed(id: name) ?? writer.feed(url: name) else { return false }
        return try writer.removeFeed(id: feed.id)
      }
      guard isRemoved else { throw CommandError("there is no feed '\(name)'") }
      Program.say("\(name): removed")
    }
  }

  private static func importFeeds(_ files: [String], _ arguments: Arguments) async throws {
    let limit = try arguments.bytes(FileLines.limitFlag.name) ?? 64 << 20
    let pipeline = try workshop(arguments).pipeline
    for file in files {
      do {
        let receipt = try await pipeline.importFeeds(opml: try InputFile(path: file).read(limit: limit))
        Program.say("\(file): \(receipt.added.count) feeds added, \(receipt.known) known")
      } catch {
        throw CommandError("\(file): \(error)")
      }
    }
  }

  private static func discover(_ urls: [String], _ arguments: Arguments) async throws {
    let pipeline = try workshop(arguments).pipeline
    for url in urls {
      for feed in try await pipeline.discover(url) { try FeedLines.write { $0.discovered(feed) } }
    }
  }

  private static func export(_ arguments: Arguments) throws {
    let name = arguments.string("opml") ?? OPML.Version.v2.rawValue
    guard let version = OPML.Version(rawValue: name) else {
      throw UsageError("--opml is 1.0 or 2.0, not '\(name)'")
    }
    _ = try DatabaseFlags.open(arguments, mustExist: true)
    try FileHandle.standardOutput.write(
      contentsOf: try workshop(arguments).pipeline.exportFeeds(version: version))
  }

  private static func workshop(_ arguments: Arguments) throws -> Workshop {
    try Workshop(arguments, logLevel: .warning)
  }

  private static func named(_ operands: [String], _ what: String) throws -> [String] {
    guard !operands.isEmpty else { throw UsageError("\(what) is missing") }
    return operands
  }
}

/// JSON Lines on standard output.
private enum FeedLines {
  static func write(_ value: (inout JSONWriter) -> Void) throws {
    var json = JSONWriter()
    value(&json)
    try FileHandle.standardOutput.write(contentsOf: json.bytes + [0x0A])
  }
}
