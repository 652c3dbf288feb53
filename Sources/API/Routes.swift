import HTTP

/// Everything the API answers; `openapi.yaml` describes each line.
enum Routes {
  static let all: [Route<Context>] = [
    reading("/v1/feeds", FeedRoutes.list),
    Route("POST", "/v1/feeds", FeedRoutes.add),
    Route("GET", "/v1/feeds/discover", FeedRoutes.discover),
    reading("/v1/feeds/{id}", FeedRoutes.show),
    Route("PATCH", "/v1/feeds/{id}", FeedRoutes.change),
    Route("DELETE", "/v1/feeds/{id}", FeedRoutes.remove),
    Route("POST", "/v1/feeds/{id}/refresh", FeedRoutes.refresh),
    reading("/v1/feeds.opml", FeedRoutes.export),
    Route("POST", "/v1/feeds.opml", FeedRoutes.importList),
    Route("GET", "/v1/websub/{token}", PushRoutes.verify),
    Route("POST", "/v1/websub/{token}", PushRoutes.receive),

    reading("/v1/articles", ArticleRoutes.list),
    Route("POST", "/v1/articles", ArticleRoutes.add),
    reading("/v1/articles/{id}", ArticleRoutes.show),
    Route("DELETE", "/v1/articles/{id}", ArticleRoutes.remove),
    reading("/v1/articles/{id}/meetings", ArticleRoutes.meetings),
    reading("/v1/articles/{id}/topics", ArticleRoutes.topics),
    reading("/v1/articles/{id}/similar", ArticleRoutes.similar),
    Route("POST", "/v1/extract", ArticleRoutes.extract),

    reading("/v1/topics", TopicRoutes.list),
    reading("/v1/topics/{slug}", TopicRoutes.show),
    reading("/v1/topics/{slug}/articles", TopicRoutes.articles),
    reading("/v1/topics/{slug}/timeline", TopicRoutes.timeline),
    reading("/v1/topics/{slug}/related", TopicRoutes.related),

    reading("/v1/meetings", MeetingRoutes.list),
    reading("/v1/meetings/{id}", MeetingRoutes.show),
    reading("/v1/meetings/{id}/reports", MeetingRoutes.reports),
    Route("POST", "/v1/meetings/{id}/merge", MeetingRoutes.merge),
    Route("POST", "/v1/meetings/{id}/split", MeetingRoutes.split),
    reading("/v1/meetings.ics", MeetingRoutes.calendar),
    Route("GET", "/v1/meetings.csv", MeetingRoutes.table),
    reading("/v1/meetings.atom", MeetingRoutes.atom),

    reading("/v1/people", PersonRoutes.list),
    reading("/v1/people/{id}", PersonRoutes.show),
    reading("/v1/people/{id}/meetings", PersonRoutes.meetings),
    reading("/v1/countries", CountryRoutes.list),
    reading("/v1/countries/{code}", CountryRoutes.show),

    Route("GET", "/v1/changes", ChangeRoutes.follow),
    Route("GET", "/v1/stats", OperationRoutes.statistics),
    reading("/v1/stats/pairs", CountryRoutes.pairs),
    Route("GET", "/healthz", OperationRoutes.health),
    Route("GET", "/readyz", OperationRoutes.readiness),
    Route("GET", "/metrics", OperationRoutes.metrics),
    Route("GET", "/openapi.yaml", OperationRoutes.openAPI),
    Route("GET", "/openapi.json", OperationRoutes.openAPIAsJSON),
  ]

  /// A GET whose answer depends on its address and the store alone: it may be given again until something is written.
  private static func reading(_ pattern: String, _ action: @escaping Route<Context>.Action) -> Route<Context> {
    Route("GET", pattern) { context, request, path in
      let edition = context.edition
      return try action(context, request, path).keepable(as: edition)
    }
  }
}
