import Language
import News

/// The labels of an article as a faultless extractor would have reported them: what merging does with them is the
/// merging's doing alone.
extension LabelledStream.Article {
  func labelledReports() -> [MeetingReport] {
    meetings.map { label in
      let participants = label.participants.map { participant($0) }
      let mode = MeetingMode(rawValue: label.mode) ?? .inPerson
      let place = label.place.map { self.place($0) }
      let details = MeetingDetails(
        kind: kind(participants.count, mode), mode: mode, status: MeetingStatus(rawValue: label.status) ?? .planned,
        title: meetingTitle(participants: participants, place: place), participants: participants, place: place,
        date: label.date.map { span($0.start) }, topics: [], confidence: 0.9,
        codes: EventCodes(cameo: nil, plover: nil))
      return MeetingReport(
        details: details, evidence: [Evidence(part: .title, text: title, start: 0, end: title.unicodeScalars.count)])
    }
  }

  private func kind(_ participants: Int, _ mode: MeetingMode) -> MeetingKind {
    if mode != .inPerson { return .call }
    return participants < 3 ? .bilateral : participants == 3 ? .trilateral : .multilateral
  }

  private func participant(_ name: String) -> Participant {
    func make(_ kind: ParticipantKind, role: String? = nil, country: String? = nil) -> Participant {
      Participant(name: name, kind: kind, role: role, country: country, host: false, mention: name)
    }
    if let country = Gazetteer.shared.country(named: name) { return make(.country, country: country.code) }
    if let day = CalendarDate(String(published.prefix(10))) {
      let offices = Gazetteer.shared.leaders(fullName: name).flatMap { $0.offices(on: day) }
      if let office = offices.first { return make(.person, role: office.title, country: office.country) }
    }
    if Gazetteer.shared.organization(named: name) != nil { return make(.organization) }
    let isMany = name.split(separator: " ").contains { $0.lowercased().hasSuffix("ers") }
    if isMany, name.contains(where: \.isLowercase),
      name.split(separator: " ").count > 1 || name.first?.isLowercase == true
    {
      return make(.group)
    }
    let owner = name.split(separator: "'").first.map(String.init) ?? name
    return make(.person, country: owner == name ? nil : Gazetteer.shared.country(named: owner)?.code)
  }

  private func place(_ name: String) -> Place {
    if let venue = Gazetteer.shared.venue(named: name) {
      return Place(name: name, venue: name, city: venue.city, country: venue.country)
    }
    guard let city = Gazetteer.shared.city(named: name) else {
      return Place(name: name, venue: name, city: nil, country: nil)
    }
    return Place(name: name, venue: nil, city: name, country: city.country)
  }

  /// Labels give months and weeks by their first day.
  private func span(_ start: String) -> DateSpan {
    guard let day = CalendarDate(start) else { return DateSpan(start: nil, end: nil, precision: .unknown, text: start) }
    var (end, precision) = (day, DatePrecision.day)
    if day.day == 1 {
      let last = CalendarDate.days(inMonth: day.month, of: day.year)
      (end, precision) = (CalendarDate(year: day.year, month: day.month, day: last) ?? day, .month)
    } else if day.daysSinceEpoch % 7 == 4, text.contains("week"), !text.contains("Monday") {
      // 1970-01-05 was a Monday.
      (end, precision) = (day.adding(days: 6), .week)
    }
    return DateSpan(start: .day(day), end: .day(end), precision: precision, text: start)
  }
}
