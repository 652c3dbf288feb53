import HTTP
import News
import Store

/// `/v1/topics`
enum TopicRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ["q", "kind", "broader", "sort", "until"] + Query.paging)
    let filters = TopicQuery(
      search: query.text("q"), kind: try query.choice("kind", TopicKind.self),
      broader: try query.topic("broader", context.reader))
    let page = try query.page()
    if try query.choice("sort", TopicOrder.self) == .rising { return try rising(context, request, query, filters) }
    guard query.text("until") == nil else { throw Problem(400, "'until' goes with 'sort=rising'", field: "until") }
    return try context.read(request, mayBeBrief: filters.search == nil && page.limit <= Answer.shortList) {
      Answer.list(try $0.topics(filters, page), of: query) { $0.topic($1) }
    }
  }

  private enum TopicOrder: String, CaseIterable {
    case articles, rising
  }

  private static func rising(
    _ context: Context, _ request: Request, _ query: Query, _ filters: TopicQuery
  ) throws -> Reply {
    guard query.text("cursor") == nil else { throw Problem(400, "what rises has one part only", field: "cursor") }
    let (day, limit) = (try query.day("until"), try query.limit())
    return context.readLater(request) { reader in
      Answer.list(whole: try reader.risingTopics(filters, until: day, limit: limit)) { $0.topic($1) }
    }
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    guard let topic = try context.reader.topic(slug: path["slug"]) else {
      let slug = try TopicFilter.slug(of: path["slug"], context.reader)
      guard slug != path["slug"], try context.reader.knowsTopic(slug: slug) else { throw unknown(path) }
      return .now(Answer.moved(to: "/v1/topics/\(URLEncoding.component(slug))"))
    }
    return try context.read(request) { reader in
      let narrower = try reader.topics(TopicQuery(broader: topic.slug), PageRequest(limit: 50)).elements
      return Answer.read { $0.topic(topic, narrower: narrower) }
    }
  }

  static func articles(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ArticleFilters.names.filter { $0 != "topic" } + Query.paging)
    var filters = try ArticleFilters.read(query, context.reader)
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

  static func related(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let limit = try Query(request, knows: ["limit"]).limit()
    return context.readLater(request) { reader in
      let slug = try topic(reader, path).slug
      return Answer.list(whole: try reader.relatedTopics(to: slug, limit: limit)) { $0.relatedTopic($1) }
    }
  }

  private static func topic(_ reader: any StoreReader, _ path: PathParameters) throws -> TopicSummary {
    let slug = try TopicFilter.slug(of: path["slug"], reader)
    guard let topic = try reader.topic(slug: slug) else { throw unknown(path) }
    return topic
  }

  private static func unknown(_ path: PathParameters) -> Problem { .unknown("topic", path["slug"]) }
}
