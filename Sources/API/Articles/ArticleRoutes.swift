import HTTP
import News
import Pipeline
import Store

/// `/v1/articles`
enum ArticleRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ArticleFilters.names + Query.paging)
    return try list(context, request, query, ArticleFilters.read(query, context.reader))
  }

  static func list(
    _ context: Context, _ request: Request, _ query: Query, _ filters: ArticleQuery
  ) throws -> Reply {
    let page = try query.page()
    let facets = try query.list("facets", ArticleFacet.self)
    let mayBeBrief = filters.search == nil && facets.isEmpty && page.limit <= Answer.shortList
    return try context.read(request, mayBeBrief: mayBeBrief) { reader in
      let found = try reader.articles(filters, page)
      let snippets = try filters.search.map { try reader.snippets($0, articles: found.elements.map(\.id)) }
      let listed = Page(found.elements.indices.map { (found.elements[$0], snippets?[$0]) }, next: found.next)
      let facets = try facets.isEmpty ? nil : reader.facets(filters, facets)
      return Answer.list(listed, of: query, facets) { $0.article($1.0, $1.1) }
    }
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    guard let article = try context.reader.article(id: path["id"]) else { throw unknown(path) }
    // Some of the text may be escaped, and there are the other members.
    return .now(Answer.read(length: article.text.utf8.count + 1024) { $0.article(article) })
  }

  static func meetings(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let meetings = try context.reader.meetings(article: path["id"])
    // Only where there is none may the article itself be missing.
    if meetings.isEmpty, try context.reader.findings(article: path["id"]) == nil { throw unknown(path) }
    return .now(Answer.list(whole: meetings) { $0.meeting($1) })
  }

  static func topics(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    guard let findings = try context.reader.findings(article: path["id"]) else { throw unknown(path) }
    return .now(Answer.list(whole: findings.topics) { $0.topic($1) })
  }

  static func similar(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let limit = try Query(request, knows: ["limit"]).limit()
    return context.readLater(request) { reader in
      let similar = try reader.similarArticles(to: path["id"], limit: limit)
      if similar.isEmpty, try reader.findings(article: path["id"]) == nil { throw unknown(path) }
      return Answer.list(whole: similar) { $0.similarArticle($1) }
    }
  }

  // MARK: Changes

  static func add(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let draft = try ArticleDraft(request)
    let pipeline = context.service.pipeline
    return context.later(request) {
      let receipt = try await pipeline.addArticle(draft)
      let location = "/v1/articles/\(receipt.article.id)"
      return Answer.written(receipt.isNew ? 201 : 200, location: location) { $0.receipt(receipt) }
    }
  }

  static func remove(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let pipeline = context.service.pipeline
    return context.later(request) {
      guard try await pipeline.removeArticle(id: path["id"]) else { throw unknown(path) }
      return Response(status: 204)
    }
  }

  /// Stores nothing.
  static func extract(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let draft = try ArticleDraft(request)
    let pipeline = context.service.pipeline
    return context.later(request) {
      let reading = try await pipeline.read(draft)
      return Answer.written { json in json.object { $0.reading(reading, of: draft) } }
    }
  }

  private static func unknown(_ path: PathParameters) -> Problem { .unknown("article", path["id"]) }
}
