import HTTP
import News
import Store
import Threads

/// All meetings that match, as CSV, read and sent a part at a time, so that it may be of any length.
final class MeetingTable: Sendable {
  private enum Position {
    case start
    case after(cursor: String)
    case end
  }

  private static let part = 200

  private let readers: ReaderPool
  private let filters: MeetingQuery
  private let position = Guarded(Position.start)

  init(_ readers: ReaderPool, _ filters: MeetingQuery) { (self.readers, self.filters) = (readers, filters) }

  /// The first part is read before the answer begins, so that what is wrong with the request can still be told.
  /// - Throws: `StoreError`.
  func response() async throws -> Response {
    let first = Guarded(try await next())
    let stream = BodyStream {
      let part = first.withLock { first in
        defer { first = nil }
        return first
      }
      if let part { return part }
      return try await self.next()
    }
    var response = Response(status: 200, body: .stream(stream))
    response.headers.add("Content-Type", "text/csv; charset=utf-8; header=present")
    response.headers.add("Content-Disposition", "attachment; filename=\"meetings.csv\"")
    response.headers.add("Cache-Control", "no-store")
    return response
  }

  private func next() async throws -> [UInt8]? {
    let cursor: String?
    switch position.withLock({ $0 }) {
    case .start: cursor = nil
    case .after(let last): cursor = last
    case .end: return nil
    }
    let filters = filters
    let page = try await readers.read { try $0.meetings(filters, PageRequest(limit: Self.part, cursor: cursor)) }
    position.withLock { $0 = page.next.map { .after(cursor: $0) } ?? .end }
    var csv = CSVWriter()
    if cursor == nil { csv.meetingHeader() }
    for meeting in page.elements { csv.meeting(meeting) }
    return csv.bytes
  }
}
