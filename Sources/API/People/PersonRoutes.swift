import HTTP
import News
import Store

/// `/v1/people`
enum PersonRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ["q", "country"] + Query.paging)
    let filters = PersonQuery(search: query.text("q"), country: try query.country())
    let page = try query.page()
    return try context.read(request, mayBeBrief: filters.search == nil && page.limit <= Answer.shortList) {
      Answer.list(try $0.people(filters, page), of: query) { $0.person($1) }
    }
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    guard let person = try context.reader.person(id: path["id"]) else { throw Problem.unknown("person", path["id"]) }
    return .now(Answer.read { $0.person(person) })
  }
}
