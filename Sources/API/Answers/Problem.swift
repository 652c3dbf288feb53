public import HTTP
import News
import Pipeline
import Store

/// An error answer, `application/problem+json` (RFC 9457).
///
/// 400 says that the request is wrong by its form (syntax, names, types, values that are not allowed), 422 that it is
/// well formed but what it holds or names cannot be used.
public struct Problem: Error, Equatable {
  public var status: Int
  /// A sentence for the one who asked.
  public var detail: String
  /// The query parameter or the member of the body at fault.
  public var field: String?
  /// The character at fault in the value of `field`: code points, the first is 1.
  public var position: Int?
  /// Seconds after which the same request may succeed.
  public var retryAfter: Int?

  public init(_ status: Int, _ detail: String, field: String? = nil, retryAfter: Int? = nil) {
    (self.status, self.detail, self.field, self.retryAfter) = (status, detail, field, retryAfter)
  }

  /// `type` is `about:blank`, so that `title` is the status's own (section 4.2.1).
  public var response: Response {
    var json = JSONWriter()
    json.object {
      $0.field("type", "about:blank")
      $0.field("title", Status.phrase(status))
      $0.field("status", status)
      $0.field("detail", detail)
      if let field { $0.field("field", field) }
      if let position { $0.field("position", position) }
    }
    var response = Response(status: status, type: "application/problem+json", body: json.bytes)
    response.headers.add("Cache-Control", "no-store")
    if let retryAfter { response.headers.add("Retry-After", String(retryAfter)) }
    return response
  }

  /// 404, naming what was not found.
  static func unknown(_ kind: String, _ id: String) -> Problem { Problem(404, "there is no \(kind) '\(id)'") }

  /// The answer to whatever a route threw. Errors that are ours are logged.
  static func response(to error: any Error, _ request: Request, _ log: Log) -> Response {
    let problem = Problem(error, request)
    if problem.status >= 500 {
      log.error(
        "request failed",
        [
          "request": request.id, "method": request.method, "path": request.path, "status": String(problem.status),
          "error": String(describing: error),
        ])
    }
    return problem.response
  }
}
