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
    return try context.read(request) { reader in
      if let person = try reader.personDetails(id: path["id"]) { return Answer.read { $0.person(person) } }
      guard let id = try reader.personID(slug: path["id"]), id != path["id"], try reader.person(id: id) != nil else {
        throw Problem.unknown("person", path["id"])
      }
      return Answer.moved(to: "/v1/people/\(URLEncoding.component(id))")
    }
  }

  static func meetings(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let names = MeetingFilters.names + ["facets"] + Query.paging
    let query = try Query(request, knows: names, repeatable: MeetingFilters.repeatable)
    guard let id = try context.reader.personID(slug: path["id"]) else { throw Problem.unknown("person", path["id"]) }
    var filters = try MeetingFilters.read(query, context.reader)
    filters.participants.append(id)
    return try MeetingRoutes.list(context, request, query, filters)
  }
}
