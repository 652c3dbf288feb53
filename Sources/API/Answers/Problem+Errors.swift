import HTTP
import Pipeline
import Store

extension Problem {
  /// What each error of the layers below means to the one who asked.
  init(_ error: any Error, _ request: Request) {
    switch error {
    case let problem as Problem: self = problem
    case let error as RoutingError: self.init(error, request)
    case let error as QueryError: self.init(400, error.description, field: error.parameter)
    case let error as DraftError: self.init(400, error.description, field: error.field)
    case let error as StoreError: self.init(error)
    case let error as PipelineError: self.init(error)
    default: self.init(500, "the server could not answer; its log tells more under '\(request.id)'")
    }
  }

  private init(_ error: RoutingError, _ request: Request) {
    switch error {
    case .notFound: self.init(404, "there is nothing at '\(request.path)'; /docs lists what there is")
    case .methodNotAllowed(let allowed):
      self.init(405, "'\(request.path)' does not take \(request.method); it takes \(allowed.joined(separator: ", "))")
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .busy(let seconds): self.init(503, error.description, retryAfter: seconds)
    case .full: self.init(507, "the disk is full; nothing of this request was kept")
    case .badCursor: self.init(400, error.description, field: "cursor")
    case .badSearch(_, let offset):
      self.init(400, error.description, field: "q")
      position = offset.map { $0 + 1 }
    // The engine's words and paths are for the log.
    case .failed, .notADatabase, .newer, .cannotOpen, .exists: self.init(500, "the store could not answer")
    }
  }

  private init(_ error: PipelineError) {
    switch error {
    case .emptyArticle: self.init(422, error.description, field: "text")
    case .badProxy: self.init(400, error.description, field: "proxy")
    case .badURL: self.init(400, error.description, field: "url")
    case .fetchFailed(_, _, let isRefusal): self.init(isRefusal ? 422 : 502, error.description, field: "url")
    case .notAFeed: self.init(422, error.description, field: "url")
    case .unknownFeed: self.init(404, error.description)
    case .notOPML: self.init(422, error.description)
    case .notFetchable: self.init(409, error.description)
    case .unknownMeeting: self.init(404, error.description)
    case .meetingMerged: self.init(409, error.description)
    case .wrongMeetings: self.init(422, error.description, field: "meetings")
    case .wrongArticles: self.init(422, error.description, field: "articles")
    case .busy(let seconds): self.init(503, error.description, retryAfter: seconds)
    }
  }
}
