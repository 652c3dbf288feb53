import HTTP
import News
import Pipeline
import Store

/// `/v1/meetings`
enum MeetingRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(
      request, knows: MeetingFilters.names + ["facets"] + Query.paging, repeatable: MeetingFilters.repeatable)
    return try list(context, request, query, MeetingFilters.read(query, context.reader))
  }

  static func list(
    _ context: Context, _ request: Request, _ query: Query, _ filters: MeetingQuery
  ) throws -> Reply {
    let page = try query.page()
    let facets = try query.list("facets", MeetingFacet.self)
    let mayBeBrief = filters.search == nil && facets.isEmpty && page.limit <= Answer.shortList
    return try context.read(request, mayBeBrief: mayBeBrief) { reader in
      let found = try reader.meetingRecords(filters, page)
      let facets = try facets.isEmpty ? nil : reader.facets(filters, facets)
      return Answer.list(found, of: query, facets) { $0.meeting($1) }
    }
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    switch try context.reader.meeting(id: path["id"]) {
    case .found(let meeting): return .now(Answer.read { $0.meeting(meeting) })
    case .merged(let target): return .now(Answer.moved(to: "/v1/meetings/\(target)"))
    case .unknown: throw Problem.unknown("meeting", path["id"])
    }
  }

  /// What each article says of it, and why that was taken for the same meeting.
  static func reports(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    return context.readLater(request) { reader in
      switch try reader.meeting(id: path["id"]) {
      case .found: break
      case .merged(let target): return Answer.moved(to: "/v1/meetings/\(target)/reports")
      case .unknown: throw Problem.unknown("meeting", path["id"])
      }
      let reports = MeetingGrouping.explained(try reader.reports(meeting: path["id"]))
      return Answer.list(whole: reports) { $0.groupedReport($1) }
    }
  }

  // MARK: By hand

  static func merge(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let others = try ManualBody(request, member: "meetings").ids
    if let moved = try moved(context, path, to: "merge") { return moved }
    let pipeline = context.service.pipeline
    return context.later(request) {
      let meeting = try await pipeline.mergeMeetings(others, into: path["id"])
      return Answer.written { $0.meeting(meeting) }
    }
  }

  static func split(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let articles = try ManualBody(request, member: "articles").ids
    if let moved = try moved(context, path, to: "split") { return moved }
    let pipeline = context.service.pipeline
    return context.later(request) {
      let meeting = try await pipeline.splitMeeting(path["id"], articles: articles)
      return Answer.written(201, location: "/v1/meetings/\(meeting.id)") { $0.meeting(meeting) }
    }
  }

  /// Where an id was merged away, the same request goes to the meeting's address of today.
  private static func moved(_ context: Context, _ path: PathParameters, to action: String) throws -> Reply? {
    guard case .merged(let target) = try context.reader.meeting(id: path["id"]) else { return nil }
    return .now(Answer.moved(to: "/v1/meetings/\(target)/\(action)"))
  }

  // MARK: Other forms

  /// A calendar is asked for whole, again and again: the latest 2,000 keep it to a size that calendars take.
  static func calendar(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let filters = try MeetingFilters.read(
      Query(request, knows: MeetingFilters.names, repeatable: MeetingFilters.repeatable), context.reader)
    return context.readLater(request) { reader in
      var calendar = MeetingCalendar(name: "Meetings")
      var next: String?
      for _ in 0..<10 {
        let page = try reader.meetings(filters, PageRequest(limit: 200, cursor: next))
        for meeting in page.elements { calendar.add(meeting) }
        next = page.next
        if next == nil { break }
      }
      return Answer.read(calendar.finish(), type: "text/calendar; charset=utf-8")
    }
  }

  static func table(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let filters = try MeetingFilters.read(
      Query(request, knows: MeetingFilters.names, repeatable: MeetingFilters.repeatable), context.reader)
    let table = MeetingTable(context.service.readers, filters)
    return context.later(request) { try await table.response() }
  }

  static func atom(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(
      request, knows: MeetingFilters.names + Query.paging, repeatable: MeetingFilters.repeatable)
    let filters = try MeetingFilters.read(query, context.reader)
    let page = try query.page()
    return context.readLater(request) { reader in
      let feed = MeetingFeed(try reader.meetings(filters, page), of: query)
      return Answer.read(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }
  }
}
