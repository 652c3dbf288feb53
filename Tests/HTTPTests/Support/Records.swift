import HTTP
import Threads

/// Keeps what a server tells of its requests.
final class Records: Sendable {
  private let records = Guarded<[RequestRecord]>([])

  var all: [RequestRecord] { records.withLock { $0 } }

  func add(_ record: RequestRecord) { records.withLock { $0.append(record) } }
}
