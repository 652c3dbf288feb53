import HTTP
import Pipeline
import Store
import Testing

@testable import API

@Suite struct ProblemTests {
  private let request = Request(method: "GET", path: "/v1/x", id: "r1")

  static let errors: [(error: any Error, status: Int, field: String?, retryAfter: Int?)] = [
    (StoreError.busy(retryAfter: 3), 503, nil, 3), (StoreError.full(path: "/secret/a.db"), 507, nil, nil),
    (StoreError.failed(reason: "boom", code: 1, sql: "SELECT secret"), 500, nil, nil),
    (StoreError.cannotOpen(path: "/secret/a.db", reason: "x"), 500, nil, nil),
    (StoreError.badCursor("x"), 400, "cursor", nil), (StoreError.badSearch("x", at: 2), 400, "q", nil),
    (PipelineError.busy(retryAfter: 2), 503, nil, 2), (PipelineError.emptyArticle, 422, "text", nil),
    (PipelineError.fetchFailed(url: "u", reason: "r", isRefusal: false), 502, "url", nil),
    (PipelineError.fetchFailed(url: "u", reason: "r", isRefusal: true), 422, "url", nil),
    (PipelineError.notAFeed(url: "u", reason: "r"), 422, "url", nil),
    (PipelineError.notFetchable(url: "u"), 409, nil, nil), (PipelineError.unknownFeed(id: "f"), 404, nil, nil),
    (PipelineError.notOPML(reason: "r"), 422, nil, nil), (PipelineError.badURL("u"), 400, "url", nil),
    (DraftError(field: "f", "d"), 400, "f", nil), (CancellationError(), 500, nil, nil),
  ]

  @Test func answersEveryError() {
    for (error, status, field, retryAfter) in Self.errors {
      let problem = Problem(error, request)
      #expect(problem.status == status, "\(error)")
      #expect(problem.field == field, "\(error)")
      #expect(problem.response.headers["Retry-After"] == retryAfter.map(String.init), "\(error)")
      #expect(!problem.detail.isEmpty)
    }
  }

  @Test func keepsToItselfWhatIsForTheLog() {
    for (error, _, _, _) in Self.errors {
      let detail = Problem(error, request).detail
      #expect(!detail.contains("secret") && !detail.contains("boom"), "\(detail)")
    }
  }

  @Test func logsWhatIsOurs() async {
    let (lines, continuation) = AsyncStream.makeStream(of: String.self)
    let log = Log { continuation.yield(String(decoding: $0, as: UTF8.self)) }
    _ = Problem.response(to: StoreError.failed(reason: "boom", code: 11, sql: nil), request, log)
    _ = Problem.response(to: StoreError.badSearch("x", at: 2), request, log)
    continuation.finish()
    var logged: [String] = []
    for await line in lines { logged.append(line) }
    #expect(logged.count == 1)
    #expect(logged[0].contains("request=r1") && logged[0].contains("boom"))
  }
}
