import MediaTopics
import News

/// What meetings are listed by. The numbers stand in databases.
enum MeetingField: Int {
  case participant = 1
  case country = 2
  case place = 3
  case topic = 4
  case status = 5
  case kind = 6
  case mode = 7
}

/// A value that a meeting is listed under.
struct MeetingKey: Hashable {
  let field: MeetingField
  let value: String
}

extension MeetingDetails {
  var keys: Set<MeetingKey> {
    var keys: Set<MeetingKey> = [
      MeetingKey(field: .status, value: status.rawValue), MeetingKey(field: .kind, value: kind.rawValue),
      MeetingKey(field: .mode, value: mode.rawValue),
    ]
    func add(_ field: MeetingField, _ value: String?) {
      if let value, !value.isEmpty { keys.insert(MeetingKey(field: field, value: value)) }
    }
    for participant in participants {
      add(.participant, slug(participant.name))
      add(.country, participant.country?.uppercased())
    }
    for part in [place?.name, place?.venue, place?.city] { add(.place, part.map(slug)) }
    add(.place, place?.country?.uppercased())
    for topic in topics {
      add(.topic, topic)
      for subject in SubjectTree.shared.broader(than: topic) { add(.topic, subject.slug) }
    }
    return keys
  }

  /// Participants' slugs and countries: what a report of the same meeting shares.
  var parties: Set<String> {
    Set(keys.filter { $0.field == .participant || $0.field == .country }.map(\.value))
  }

  var countries: Set<String> { Set(participants.compactMap { $0.country?.uppercased() }) }

  /// The first and last day, as days since 1970; nil where nothing is known of them.
  var days: ClosedRange<Int>? {
    guard let date, let start = (date.start ?? date.end)?.day, let end = (date.end ?? date.start)?.day
    else { return nil }
    return start.daysSinceEpoch...max(start, end).daysSinceEpoch
  }
}
