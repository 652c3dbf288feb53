import HTTP
import Pipeline

/// A log line for every request that was answered.
struct AccessLog: Sendable {
  let log: Log

  func record(_ record: RequestRecord) {
    log.info("request") { line in
      line.field("method", record.method)
      line.field("path", record.path)
      if let query = record.query { line.field("query", query) }
      line.field("status", record.status)
      line.field("bytes", record.bytes)
      line.field("ms", milliseconds: record.duration)
      line.field("client", record.remoteAddress)
      line.field("id", record.requestID)
    }
  }
}
