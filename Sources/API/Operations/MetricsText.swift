import Store

/// The text format of Prometheus, version 0.0.4.
struct MetricsText {
  private var text = ""

  var bytes: [UInt8] { Array(text.utf8) }

  init(_ snapshot: Metrics.Snapshot, _ statistics: StoreStatistics, queueDepth: Int) {
    requests(snapshot)
    durations(snapshot)
    family("rapporteur_http_sent_bytes_total", "counter", "Bytes of answers' bodies, as sent.", snapshot.sentBytes)
    family(
      "rapporteur_http_connections", "gauge", "Open connections when the latest request was answered.",
      snapshot.connections)
    family("rapporteur_store_waiting_writes", "gauge", "Writes that wait for the writer.", queueDepth)
    family("rapporteur_feeds", "gauge", "Feeds stored.", statistics.feeds)
    family("rapporteur_articles", "gauge", "Articles stored.", statistics.articles)
    family("rapporteur_articles_unread", "gauge", "Articles that wait to be read.", statistics.unread)
    family("rapporteur_topics", "gauge", "Topics found.", statistics.topics)
    family("rapporteur_people", "gauge", "People found.", statistics.people)
    family("rapporteur_meetings", "gauge", "Meetings found.", statistics.meetings)
    family("rapporteur_store_bytes", "gauge", "Size of the database, its log included.", Int(statistics.bytes))
  }

  private mutating func requests(_ snapshot: Metrics.Snapshot) {
    let name = "rapporteur_http_requests_total"
    head(name, "counter", "Requests answered.")
    for (key, count) in snapshot.requests.sorted(by: { $0.key < $1.key }) {
      text += "\(name){route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\"} \(count)\n"
    }
  }

  private mutating func durations(_ snapshot: Metrics.Snapshot) {
    let name = "rapporteur_http_request_duration_seconds"
    head(name, "histogram", "From a request's last byte to its answer's last.")
    for (route, histogram) in snapshot.durations.sorted(by: { $0.key < $1.key }) {
      var total = 0
      for (limit, count) in zip(Histogram.limits, histogram.buckets) {
        total += count
        text += "\(name)_bucket{route=\"\(route)\",le=\"\(limit)\"} \(total)\n"
      }
      text += "\(name)_bucket{route=\"\(route)\",le=\"+Inf\"} \(histogram.count)\n"
      text += "\(name)_sum{route=\"\(route)\"} \(histogram.sum)\n"
      text += "\(name)_count{route=\"\(route)\"} \(histogram.count)\n"
    }
  }

  private mutating func family(_ name: String, _ type: String, _ help: String, _ value: Int) {
    head(name, type, help)
    text += "\(name) \(value)\n"
  }

  private mutating func head(_ name: String, _ type: String, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }
}
