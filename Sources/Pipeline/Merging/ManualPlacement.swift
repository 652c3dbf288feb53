import News
import Store

/// Meetings joined and split by hand, inside one write of the store.
struct ManualPlacement {
  let writer: any StoreWriter
  let now: Timestamp

  /// - Throws: `PipelineError.unknownMeeting`, `.meetingMerged`, `.wrongMeetings`; `StoreError`.
  func merge(_ ids: [String], into target: String) throws -> Meeting {
    _ = try meeting(target)
    var others: [String] = []
    for id in ids {
      let found = try resolved(id)
      // What was merged into it before is there already.
      if found == target, id == target { throw PipelineError.wrongMeetings("a meeting can't be merged into itself") }
      if found != target, !others.contains(found) { others.append(found) }
    }
    try MeetingPlacement(writer: writer, now: now).merge(others, into: target)
    return try meeting(target)
  }

  /// - Throws: `PipelineError.unknownMeeting`, `.meetingMerged`, `.wrongArticles`; `StoreError`.
  func split(_ articles: [String], from id: String) throws -> Meeting {
    _ = try meeting(id)
    let told = Set(try writer.reports(meeting: id).map(\.article))
    if let stranger = articles.first(where: { !told.contains($0) }) {
      throw PipelineError.wrongArticles("the meeting '\(id)' does not rest on an article '\(stranger)'")
    }
    guard told.count > Set(articles).count else {
      throw PipelineError.wrongArticles("the meeting '\(id)' rests on no other articles: nothing would be left of it")
    }
    return try meeting(try MeetingPlacement(writer: writer, now: now).split(Set(articles), from: id))
  }

  private func meeting(_ id: String) throws -> Meeting {
    switch try writer.meeting(id: id) {
    case .found(let meeting): meeting
    case .merged(let target): throw PipelineError.meetingMerged(id: id, into: target)
    case .unknown: throw PipelineError.unknownMeeting(id: id)
    }
  }

  /// The id that a meeting has today.
  private func resolved(_ id: String) throws -> String {
    switch try writer.meeting(id: id) {
    case .found: id
    case .merged(let target): target
    case .unknown: throw PipelineError.wrongMeetings("there is no meeting '\(id)'")
    }
  }
}
