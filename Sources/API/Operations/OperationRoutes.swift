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
    let isOpenMetrics = OperationRoutes.takesOpenMetrics(request.headers.list("Accept"))
    return context.later(request) {
      let report = MetricsReport(
        service: service, statistics: try? await service.readers.read { try $0.statistics() })
      var writer = MetricsWriter(isOpenMetrics: isOpenMetrics)
      report.write(to: &writer)
      var response = Response(status: 200, type: writer.contentType, body: writer.bytes)
      response.headers.add("Cache-Control", "no-store")
      response.headers.add("Vary", "Accept")
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

  /// Prometheus names it first, and all it can read with weights; nobody else names it at all.
  private static func takesOpenMetrics(_ accept: String?) -> Bool {
    guard let accept else { return false }
    return accept.split(separator: ",").contains { range in
      let words = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
      return words.first == "application/openmetrics-text"
        && !words.contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
    }
  }

  static func state(_ state: String) -> Response {
    Answer.written { json in json.object { $0.field("status", state) } }
  }
}
