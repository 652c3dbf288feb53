import HTTP
import News
import Store

/// What an operator asks for.
enum OperationRoutes {
  static func statistics(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let depth = context.service.store.queueDepth
    return context.readLater(request) { reader in
      let statistics = try reader.statistics()
      return Answer.read { $0.statistics(statistics, queueDepth: depth) }
    }
  }

  /// The process answers.
  static func health(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    return .prepared(context.healthy)
  }

  /// The store answers too.
  static func readiness(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    do {
      _ = try context.reader.lastChange()
    } catch {
      throw Problem(503, "the store cannot be read", retryAfter: 5)
    }
    return .now(state("ready"))
  }

  static func metrics(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let service = context.service
    return context.readLater(request) { reader in
      let text = MetricsText(service.metrics.snapshot, try reader.statistics(), queueDepth: service.store.queueDepth)
      var response = Response(status: 200, type: "text/plain; version=0.0.4; charset=utf-8", body: text.bytes)
      response.headers.add("Cache-Control", "no-store")
      return response
    }
  }

  static func openAPI(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    return .now(OpenAPIDocument.yaml)
  }

  static func openAPIAsJSON(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    // Made from the YAML when it is first asked for, which takes a while.
    return context.later(request) { try OpenAPIDocument.json }
  }

  static func state(_ state: String) -> Response {
    Answer.written { json in json.object { $0.field("status", state) } }
  }
}
