import News

/// One meeting, with the words that prove it.
enum MeetingCard {
  static func write(_ html: inout HTML, _ meeting: Meeting, _ article: Article?) {
    let details = meeting.details
    html.element("h3") { $0.element("a", ["href": "/v1/meetings/\(meeting.id)"], details.title) }
    html.element("p", ["class": "facts"]) { facts(&$0, details) }
    html.element("ul", ["class": "who"]) { list in
      for participant in details.participants { list.element("li") { who(&$0, participant) } }
    }
    if let evidence = meeting.evidence.first {
      html.element("blockquote", evidence.evidence.text)
      html.element("p", ["class": "source"]) { source(&$0, meeting, article) }
    }
  }

  private static func facts(_ html: inout HTML, _ details: MeetingDetails) {
    let status = details.status.rawValue
    html.element("span", ["class": "status status-\(status)"], status)
    html.text(" \(details.kind.rawValue)")
    switch details.mode {
    case .inPerson: break
    case .phone: html.text(" by phone")
    case .video: html.text(" by video")
    }
    if let date = details.date {
      html.text(" · ")
      when(&html, date)
    }
    if let place = details.place { html.text(" · \(location(place))") }
  }

  private static func when(_ html: inout HTML, _ date: DateSpan) {
    guard let start = date.start else { return html.text("“\(date.text)”") }
    html.element("time", ["datetime": start.description], DateText.of(start, date.precision))
    if let end = date.end, end.day != start.day, date.precision == .day || date.precision == .time {
      html.text(" to ")
      html.element("time", ["datetime": end.description], DateText.of(end, date.precision))
    }
  }

  private static func location(_ place: Place) -> String {
    let city = place.city.flatMap { $0 == place.name ? nil : $0 }
    let country = place.country.map(HomePage.country).flatMap { $0 == place.name ? nil : $0 }
    return [place.name, city, country].compactMap { $0 }.joined(separator: ", ")
  }

  private static func who(_ html: inout HTML, _ participant: Participant) {
    html.text(participant.name)
    let notes = [
      participant.role, participant.country.map(HomePage.country).flatMap { $0 == participant.name ? nil : $0 },
      participant.host ? "host" : nil,
    ].compactMap { $0 }
    if !notes.isEmpty { html.element("span", " " + notes.joined(separator: ", ")) }
  }

  private static func source(_ html: inout HTML, _ meeting: Meeting, _ article: Article?) {
    if let article {
      html.link(article.url, article.title.isEmpty ? "Untitled" : article.title)
      if let published = article.published { html.text(", \(published.day)") }
    }
    if meeting.articles > 1 { html.text(" and \(meeting.articles - 1) more") }
  }
}
