import HTTP
import News
import Store

/// `/v1/meetings`
enum MeetingRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try MeetingFilters.query(request)
    let filters = try MeetingFilters.read(query)
    let page = try query.page()
    guard filters == MeetingQuery() else {
      return context.readLater(request) { Answer.list(try $0.meetings(filters, page), of: query) { $0.meeting($1) } }
    }
    return .now(Answer.list(try context.reader.meetings(filters, page), of: query) { $0.meeting($1) })
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    switch try context.reader.meeting(id: path["id"]) {
    case .found(let meeting): return .now(Answer.read { $0.meeting(meeting) })
    case .merged(let target): return .now(Answer.moved(to: "/v1/meetings/\(target)"))
    case .unknown: throw Problem.unknown("meeting", path["id"])
    }
  }

  static func atom(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try MeetingFilters.query(request)
    let filters = try MeetingFilters.read(query)
    let page = try query.page()
    return context.readLater(request) { reader in
      let feed = MeetingFeed(try reader.meetings(filters, page), of: query)
      return Answer.read(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }
  }
}
