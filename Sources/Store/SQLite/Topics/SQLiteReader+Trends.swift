import News

/// The days by which trends are told, and how many articles they have in all.
struct TrendWindow {
  /// The last day, since 1970.
  let day: Int
  let week: Int
  let weeks: Int

  /// The day before the week.
  var start: Int { day - TopicTrend.week }
  /// The day before the weeks before it.
  var earliest: Int { start - TopicTrend.weeksBefore }
}

extension SQLiteReader {
  func risingTopics(_ query: TopicQuery, until day: CalendarDate?, limit: Int) throws -> [TopicSummary] {
    let conditions = try conditions(query)
    return try connection.consistently {
      let window = try trendWindow(until: day)
      var rising: [(id: Int64, trend: TopicTrend)] = []
      for id in try candidates(window) {
        let trend = try trend(topic: id, window)
        if trend.articles >= 3, let rise = trend.rise, rise > 1 { rising.append((id, trend)) }
      }
      rising.sort { ($0.trend.rise ?? 0, $0.trend.articles, $1.id) > ($1.trend.rise ?? 0, $1.trend.articles, $0.id) }
      var topics: [TopicSummary] = []
      let filter = conditions.map { " AND " + $0.sql }.joined()
      for (id, _) in rising where topics.count < limit {
        let isAsked =
          try filter.isEmpty
          || connection.first("SELECT 1 FROM topics t WHERE t.id = ?\(filter)", [id] + conditions.map(\.value)) {
            $0.bool()
          } ?? false
        if isAsked, let topic = try topic(where: "t.id = ?", id, window) { topics.append(topic) }
      }
      return topics
    }
  }

  /// - Parameter day: nil is the day of the newest articles, those aside that are dated later than they came.
  func trendWindow(until day: CalendarDate?) throws -> TrendWindow {
    let last =
      try day?.daysSinceEpoch ?? connection.first(
        """
        SELECT max(min(coalesce(published, created), created))
        FROM (SELECT published, created FROM articles WHERE position < ? ORDER BY position DESC LIMIT 100)
        """, [Int64.max]
      ) { $0.optionalTimestamp()?.day().daysSinceEpoch }.flatMap { $0 } ?? 0
    func articles(after start: Int, to end: Int) throws -> Int {
      try connection.first("SELECT sum(articles) FROM article_days WHERE day > ? AND day <= ?", [start, end]) {
        $0.optionalInt() ?? 0
      } ?? 0
    }
    let start = last - TopicTrend.week
    return TrendWindow(
      day: last, week: try articles(after: start, to: last),
      weeks: try articles(after: start - TopicTrend.weeksBefore, to: start))
  }

  func trend(topic: Int64, _ window: TrendWindow) throws -> TopicTrend {
    let counts = try connection.first(
      """
      SELECT coalesce(sum(articles) FILTER (WHERE day > ?2), 0), coalesce(sum(articles) FILTER (WHERE day <= ?2), 0)
      FROM topic_days WHERE topic = ?1 AND day > ?3 AND day <= ?4
      """, [topic, window.start, window.earliest, window.day]
    ) { (now: $0.int(), before: $0.int()) }
    return TopicTrend(
      until: CalendarDate(daysSinceEpoch: window.day), articles: counts?.now ?? 0, before: counts?.before ?? 0,
      week: window.week, weeks: window.weeks)
  }

  /// Topics that may rise: of few articles all, of many those that some day of the week had twice.
  private func candidates(_ window: TrendWindow) throws -> [Int64] {
    guard window.week > 500 else {
      let (start, end) = (window.start + 1, window.day + 1)
      return try connection.rows(
        """
        SELECT x.topic FROM articles a CROSS JOIN article_topics x ON x.article = a.seq
        WHERE a.position >= ? AND a.position < ? GROUP BY +x.topic
        """, [Position.start(second: Int64(start) * 86_400), Position.start(second: Int64(end) * 86_400)]
      ) { $0.integer() }
    }
    return try connection.rows(
      """
      SELECT topic FROM topic_days INDEXED BY topic_days_busy
      WHERE articles > 1 AND day > ? AND day <= ? GROUP BY +topic ORDER BY sum(articles) DESC LIMIT 1000
      """, [window.start, window.day]
    ) { $0.integer() }
  }
}
