import HTTP
import Pipeline
import Store

/// All that `/metrics` tells.
struct MetricsReport {
  let service: Service
  /// Nil where the store could not be asked: the rest is told all the same.
  let statistics: StoreStatistics?

  func write(to writer: inout MetricsWriter) {
    writer.family("rapporteur_build", .info, "The version that runs.")
    writer.sample("rapporteur_build_info", 1, ["version": OpenAPIDocument.version])
    requests(&writer)
    server(service.metrics.serverCounts, &writer)
    queues(&writer)
    pipeline(service.pipeline.counts, &writer)
    if let statistics { store(statistics, &writer) }
    ProcessMetrics.current?.write(to: &writer)
  }

  private func requests(_ writer: inout MetricsWriter) {
    let routes = service.metrics.routes
    writer.family("rapporteur_http_requests", .counter, "Requests answered.")
    for route in routes {
      for entry in route.counts.requests.sorted(by: {
        ($0.method.rawValue, $0.status) < ($1.method.rawValue, $1.status)
      }) {
        writer.sample(
          "rapporteur_http_requests_total", entry.count,
          ["route": route.pattern, "method": entry.method.rawValue, "status": String(entry.status)])
      }
    }
    let name = "rapporteur_http_request_duration_seconds"
    writer.family(name, .histogram, "From a request's last byte to its answer's last.")
    for route in routes {
      let durations = route.counts.durations
      var total = 0
      for (limit, count) in zip(Histogram.limits, durations.buckets) {
        total += count
        writer.sample("\(name)_bucket", total, ["route": route.pattern, "le": "\(limit)"])
      }
      writer.sample("\(name)_bucket", durations.count, ["route": route.pattern, "le": "+Inf"])
      writer.sample("\(name)_sum", durations.sum, ["route": route.pattern])
      writer.sample("\(name)_count", durations.count, ["route": route.pattern])
    }
  }

  private func server(_ counts: ServerCounts, _ writer: inout MetricsWriter) {
    writer.gauge("rapporteur_http_connections", counts.connections, "Open connections.")
    writer.counter("rapporteur_http_connections_accepted", counts.acceptedConnections, "Connections served.")
    writer.counter("rapporteur_http_connections_refused", counts.refusedConnections, "Connections over a limit.")
    writer.gauge(
      "rapporteur_http_requests_running", counts.runningRequests, "Requests whose answer is on its way, streams too.")
    writer.counter("rapporteur_http_received_bytes", counts.receivedBytes, "Bytes received from clients.")
    writer.counter("rapporteur_http_sent_bytes", counts.sentBytes, "Bytes sent to clients.")
    writer.gauge(
      "rapporteur_http_waiting_work", counts.waitingWork, "Steps of answers made off the loops that wait for a thread.")
  }

  private func queues(_ writer: inout MetricsWriter) {
    writer.gauge("rapporteur_store_waiting_writes", service.store.queueDepth, "Writes that wait for the writer.")
    writer.gauge("rapporteur_store_waiting_reads", service.readers.waiting, "Reads that wait for a reader of the pool.")
  }

  private func pipeline(_ counts: PipelineCounts, _ writer: inout MetricsWriter) {
    writer.gauge(
      "rapporteur_reading_waiting", counts.waitingReadings, "Articles and feeds that wait for a reading thread.")
    writer.gauge("rapporteur_articles_admitted", counts.admittedArticles, "Articles sent in that are being worked on.")
    writer.family("rapporteur_feed_visits", .counter, "Feeds fetched, by what came of it.")
    for (result, count) in [
      ("changed", counts.changedFeeds), ("failed", counts.failedFeeds), ("unchanged", counts.unchangedFeeds),
    ] {
      writer.sample("rapporteur_feed_visits_total", count, ["result": result])
    }
    writer.counter("rapporteur_feed_articles", counts.feedArticles, "New articles that feeds have brought.")
  }

  private func store(_ statistics: StoreStatistics, _ writer: inout MetricsWriter) {
    writer.gauge("rapporteur_feeds", statistics.feeds, "Feeds stored.")
    writer.gauge("rapporteur_articles", statistics.articles, "Articles stored.")
    writer.gauge("rapporteur_articles_unread", statistics.unread, "Articles that wait to be read.")
    writer.gauge("rapporteur_topics", statistics.topics, "Topics found.")
    writer.gauge("rapporteur_people", statistics.people, "People found.")
    writer.gauge("rapporteur_meetings", statistics.meetings, "Meetings found.")
    writer.gauge("rapporteur_store_bytes", statistics.bytes, "Size of the database, its log included.")
  }
}
