import HTTP
import Pipeline

/// A log line for every request that was answered.
struct AccessLog: Sendable {
  let log: Log

  func record(_ record: RequestRecord) {
    log.info(
      "request",
      [
        "method": record.method, "path": record.path, "status": String(record.status), "bytes": String(record.bytes),
        "ms": AccessLog.milliseconds(record.duration), "client": record.remoteAddress, "id": record.requestID,
      ])
  }

  /// To the hundredth.
  private static func milliseconds(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100_000).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
