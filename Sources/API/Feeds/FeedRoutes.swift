import HTTP
import News
import Pipeline
import Store

/// `/v1/feeds`
enum FeedRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: Query.paging)
    return .now(Answer.list(try context.reader.feeds(query.page()), of: query) { $0.feed($1) })
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    guard let feed = try context.reader.feed(id: path["id"]) else { throw unknown(path) }
    return .now(Answer.read { $0.feed(feed) })
  }

  /// Fetches the feed before it is followed, so that a wrong address is told at once.
  static func add(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let body = try FeedBody(request)
    let pipeline = context.service.pipeline
    return context.later(request) {
      let receipt = try await pipeline.addFeed(
        body.url, title: body.title, folder: body.folder, access: body.access, fullText: body.fullText)
      let location = "/v1/feeds/\(receipt.feed.id)"
      return Answer.written(receipt.isNew ? 201 : 200, location: location) { $0.receipt(receipt) }
    }
  }

  static func change(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let change = try FeedChange(request)
    let store = context.service.store
    return context.later(request) {
      let feed = try await store.write { writer in
        guard let old = try writer.feed(id: path["id"]) else { throw unknown(path) }
        try writer.updateFeed(try change.applied(to: old, in: writer, at: .now))
        return try writer.feed(id: old.id)
      }
      guard let feed else { throw unknown(path) }
      return Answer.written { $0.feed(feed) }
    }
  }

  static func remove(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let store = context.service.store
    return context.later(request) {
      guard try await store.write({ try $0.removeFeed(id: path["id"]) }) else { throw unknown(path) }
      return Response(status: 204)
    }
  }

  static func refresh(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let pipeline = context.service.pipeline
    return context.later(request) {
      let receipt = try await pipeline.refresh(feed: path["id"])
      return Answer.written { $0.receipt(receipt) }
    }
  }

  static func discover(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    guard let url = try Query(request, knows: ["url"]).text("url") else {
      throw Problem(400, "the query parameter 'url' is missing: the page to look for feeds on", field: "url")
    }
    let pipeline = context.service.pipeline
    return context.later(request) {
      Answer.list(whole: try await pipeline.discover(url)) { $0.discovered($1) }
    }
  }

  // MARK: OPML

  static func export(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let pipeline = context.service.pipeline
    return context.later(request) { Answer.read(try pipeline.exportFeeds(), type: "text/x-opml; charset=utf-8") }
  }

  private static let opmlTypes: Set<String> = [
    "text/x-opml", "text/xml", "application/xml", "application/octet-stream", "application/x-www-form-urlencoded",
  ]

  static func importList(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let type = MediaType(request)
    guard type.name.map(opmlTypes.contains) ?? true else { throw type.rejection("OPML (text/x-opml or text/xml)") }
    let pipeline = context.service.pipeline
    return context.later(request) {
      let receipt = try await pipeline.importFeeds(opml: request.body)
      return Answer.written { $0.receipt(receipt) }
    }
  }

  private static func unknown(_ path: PathParameters) -> Problem { .unknown("feed", path["id"]) }
}
