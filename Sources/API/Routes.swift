import HTTP

/// Everything the API answers; `openapi.yaml` describes each line.
enum Routes {
  static let all: [Route<Context>] = [
    Route("GET", "/v1/feeds", FeedRoutes.list),
    Route("POST", "/v1/feeds", FeedRoutes.add),
    Route("GET", "/v1/feeds/discover", FeedRoutes.discover),
    Route("GET", "/v1/feeds/{id}", FeedRoutes.show),
    Route("PATCH", "/v1/feeds/{id}", FeedRoutes.change),
    Route("DELETE", "/v1/feeds/{id}", FeedRoutes.remove),
    Route("POST", "/v1/feeds/{id}/refresh", FeedRoutes.refresh),
    Route("GET", "/v1/feeds.opml", FeedRoutes.export),
    Route("POST", "/v1/feeds.opml", FeedRoutes.importList),

    Route("GET", "/v1/articles", ArticleRoutes.list),
    Route("POST", "/v1/articles", ArticleRoutes.add),
    Route("GET", "/v1/articles/{id}", ArticleRoutes.show),
    Route("DELETE", "/v1/articles/{id}", ArticleRoutes.remove),
    Route("GET", "/v1/articles/{id}/meetings", ArticleRoutes.meetings),
    Route("GET", "/v1/articles/{id}/topics", ArticleRoutes.topics),
    Route("GET", "/v1/articles/{id}/similar", ArticleRoutes.similar),
    Route("POST", "/v1/extract", ArticleRoutes.extract),

    Route("GET", "/v1/topics", TopicRoutes.list),
    Route("GET", "/v1/topics/{slug}", TopicRoutes.show),
    Route("GET", "/v1/topics/{slug}/articles", TopicRoutes.articles),
    Route("GET", "/v1/topics/{slug}/timeline", TopicRoutes.timeline),

    Route("GET", "/v1/meetings", MeetingRoutes.list),
    Route("GET", "/v1/meetings/{id}", MeetingRoutes.show),
    Route("GET", "/v1/meetings.ics", MeetingRoutes.calendar),
    Route("GET", "/v1/meetings.csv", MeetingRoutes.table),
    Route("GET", "/v1/meetings.atom", MeetingRoutes.atom),

    Route("GET", "/v1/people", PersonRoutes.list),
    Route("GET", "/v1/people/{id}", PersonRoutes.show),
    Route("GET", "/v1/countries", CountryRoutes.list),
    Route("GET", "/v1/countries/{code}", CountryRoutes.show),

    Route("GET", "/v1/changes", ChangeRoutes.follow),
    Route("GET", "/v1/stats", OperationRoutes.statistics),
    Route("GET", "/healthz", OperationRoutes.health),
    Route("GET", "/readyz", OperationRoutes.readiness),
    Route("GET", "/metrics", OperationRoutes.metrics),
    Route("GET", "/openapi.yaml", OperationRoutes.openAPI),
    Route("GET", "/openapi.json", OperationRoutes.openAPIAsJSON),
  ]
}
