import HTTP
import News
import Store

/// `/v1/changes`
enum ChangeRoutes {
  /// A stream of events; with `since`, the list of those after that number, unless the client asks for a stream.
  static func follow(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ["since", "limit"])
    let since = try query.number("since", in: 0...Int.max).map(Int64.init)
    let limit = try query.limit()
    let wantsStream = request.headers["Accept"]?.contains("text/event-stream") ?? false
    if let since, !wantsStream { return list(context, request, since, limit) }
    // The standard's header wins: a client that reconnects repeats the address it began with.
    let known = try lastEvent(request) ?? since
    return .now(ChangeStream(context.service, after: known).response)
  }

  /// `next` is there even at the end: asking for it later gives what has happened since.
  private static func list(_ context: Context, _ request: Request, _ since: Int64, _ limit: Int) -> Reply {
    context.readLater(request) { reader in
      let changes = try reader.changes(after: since, limit: limit)
      let next = "/v1/changes?since=\(changes.last?.sequence ?? since)&limit=\(limit)"
      var response = Answer.read { $0.list(changes, next: next) { $0.change($1) } }
      response.headers.add("Link", "<\(next)>; rel=\"next\"")
      return response
    }
  }

  private static func lastEvent(_ request: Request) throws -> Int64? {
    guard let value = request.headers["Last-Event-ID"], !value.isEmpty else { return nil }
    guard let sequence = Int64(value), sequence >= 0 else {
      throw Problem(400, "'Last-Event-ID' must be an event's number, not '\(value.prefix(80))'", field: "Last-Event-ID")
    }
    return sequence
  }
}
