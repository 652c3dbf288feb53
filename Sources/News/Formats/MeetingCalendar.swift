/// Meetings as an iCalendar (RFC 5545) that calendars can subscribe to.
///
/// Only meetings whose time is known to the week or better have a place in a calendar; others are passed over.
///
/// ```swift
/// var calendar = MeetingCalendar(name: "Meetings")
/// for meeting in meetings { calendar.add(meeting) }
/// let bytes = calendar.finish()   // text/calendar
/// ```
public struct MeetingCalendar {
  private var ics = ICSWriter()

  /// - Parameter name: Shown by calendars (RFC 7986, section 5.1).
  public init(name: String) {
    ics.line("BEGIN", "VCALENDAR")
    ics.line("VERSION", "2.0")
    ics.line("PRODID", "-//Rapporteur//Meetings//EN")
    ics.line("CALSCALE", "GREGORIAN")
    ics.text("NAME", name)
    ics.text("X-WR-CALNAME", name)
    ics.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
  }

  public mutating func add(_ meeting: Meeting) {
    let details = meeting.details
    guard let time = EventTime(details.date) else { return }
    ics.line("BEGIN", "VEVENT")
    ics.text("UID", "\(meeting.id)@rapporteur")
    ics.line("DTSTAMP", EventTime.stamp(meeting.lastReported))
    ics.line("CREATED", EventTime.stamp(meeting.firstReported))
    ics.line("LAST-MODIFIED", EventTime.stamp(meeting.lastReported))
    ics.line("SEQUENCE", String(max(meeting.statusHistory.count - 1, 0)))
    time.write(to: &ics)
    ics.line("STATUS", MeetingCalendar.status(details.status))
    ics.line("TRANSP", "TRANSPARENT")
    ics.text("SUMMARY", MeetingCalendar.summary(details))
    ics.text("LOCATION", MeetingCalendar.location(details))
    ics.text("DESCRIPTION", MeetingCalendar.description(meeting))
    ics.texts("CATEGORIES", [details.kind.rawValue] + details.topics)
    ics.line("END", "VEVENT")
  }

  /// The whole document.
  public consuming func finish() -> [UInt8] {
    ics.line("END", "VCALENDAR")
    return ics.bytes
  }

  /// RFC 5545, section 3.8.1.11. What is put off does not take place at the time that is known.
  private static func status(_ status: MeetingStatus) -> String {
    switch status {
    case .proposed: "TENTATIVE"
    case .planned, .underway, .held: "CONFIRMED"
    case .postponed, .cancelled, .denied: "CANCELLED"
    }
  }

  private static func summary(_ details: MeetingDetails) -> String {
    switch details.status {
    case .planned, .underway, .held: details.title
    case .proposed, .postponed, .cancelled, .denied: "\(details.status.rawValue.capitalizedASCII): \(details.title)"
    }
  }

  private static func location(_ details: MeetingDetails) -> String? {
    guard let place = details.place else {
      switch details.mode {
      case .inPerson: return nil
      case .phone: return "By phone"
      case .video: return "By video"
      }
    }
    var parts = [place.name]
    for part in [place.venue, place.city, place.country].compactMap({ $0 }) where !parts.contains(part) {
      parts.append(part)
    }
    return parts.joined(separator: ", ")
  }

  private static func description(_ meeting: Meeting) -> String {
    let details = meeting.details
    var lines = details.participants.map { participant in
      let notes = [participant.role, participant.country].compactMap { $0 }
      return participant.name + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
    }
    lines.append("Status: \(details.status.rawValue), told by \(meeting.articles) article(s)")
    lines += meeting.evidence.prefix(3).map { "“\($0.evidence.text)”" }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The names of statuses are ASCII.
  fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
