import HTTP
import News
import Store

/// `/v1/topics`
enum TopicRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ["q", "kind"] + Query.paging)
    let filters = TopicQuery(search: query.text("q"), kind: try query.choice("kind", TopicKind.self))
    let page = try query.page()
    return try context.read(request, mayBeBrief: filters.search == nil && page.limit <= Answer.shortList) {
      Answer.list(try $0.topics(filters, page), of: query) { $0.topic($1) }
    }
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let topic = try topic(context.reader, path)
    return .now(Answer.read { $0.topic(topic) })
  }

  static func articles(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ArticleFilters.names.filter { $0 != "topic" } + Query.paging)
    var filters = try ArticleFilters.read(query)
    filters.topic = try topic(context.reader, path).slug
    return try ArticleRoutes.list(context, request, query, filters)
  }

  static func timeline(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ["from", "to"])
    let (from, to) = (try query.day("from"), try query.day("to"))
    return try context.read(request) { reader in
      let slug = try topic(reader, path).slug
      return Answer.list(whole: try reader.timeline(topic: slug, from: from, to: to)) { $0.topicDay($1) }
    }
  }

  private static func topic(_ reader: any StoreReader, _ path: PathParameters) throws -> TopicSummary {
    guard let topic = try reader.topic(slug: path["slug"]) else { throw Problem.unknown("topic", path["slug"]) }
    return topic
  }
}
