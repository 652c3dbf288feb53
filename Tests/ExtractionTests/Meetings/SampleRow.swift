import News

/// A row of the table: "| who | told in | status | date | where |".
struct SampleRow {
  struct Telling {
    let feed: String
    let day: Int
    let month: String
    let status: String
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  let participants: String
  let tellings: [Telling]
  private let isByPhone: Bool
  private let isByVideo: Bool
  private let date: String
  private let place: String

  init?(_ line: String) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimming() }
    guard cells.count == 7, cells[1] != "meeting", !cells[1].hasPrefix("-"), cells[3] != "articles",
      !cells[1].hasPrefix("`")
    else { return nil }
    (participants, date, place) = (cells[1], cells[4], cells[5])
    isByPhone = cells[3].contains("by phone")
    isByVideo = cells[3].contains("by video")
    let statuses = cells[3].split(separator: ",").map { $0.trimming() }
      .filter { !$0.hasPrefix("by ") }.map { $0.hasPrefix("then ") ? String($0.dropFirst(5)) : $0 }
    let places = SampleRow.places(cells[2])
    // "planned, then held": the first telling has the first status, the others the last.
    tellings = places.enumerated().map { index, telling in
      let status = index == 0 ? statuses.first : statuses.last
      return Telling(feed: telling.feed, day: telling.day, month: telling.month, status: status ?? "")
    }
  }

  /// "World Desk, 16 and 21 January; Capital Wire, 28 January (a diary)"
  private static func places(_ cell: String) -> [(feed: String, day: Int, month: String)] {
    cell.split(separator: ";").flatMap { part -> [(String, Int, String)] in
      let plain = part.split(separator: "(")[0].trimming()
      let pieces = plain.split(separator: ",").map { $0.trimming() }
      guard pieces.count == 2 else { return [] }
      let feeds = pieces[0].components(by: " and ")
      let month = months.first { pieces[1].hasSuffix($0) || pieces[1].contains($0) } ?? ""
      let dates = pieces[1].components(by: " and ")
      return feeds.flatMap { feed in
        dates.map { date in
          let own = months.first { date.contains($0) } ?? month
          return (feed, Int(date.filter(\.isNumber)) ?? 0, own)
        }
      }
    }
  }

  func matches(_ details: MeetingDetails, status: String) -> Bool {
    details.status.rawValue == status && matchesPeople(details) && matchesDate(details) && matchesPlace(details)
      && (!isByPhone || details.mode == .phone) && (!isByVideo || details.mode == .video)
  }

  private func matchesPeople(_ details: MeetingDetails) -> Bool {
    let found = details.participants.map { slug($0.name) }
    if participants.first?.isLowercase == true { return matchesGroup(details, found) }
    return participants.components(by: ",").flatMap { $0.components(by: " and ") }.allSatisfy { name in
      // "el-Sisi" and "al-Sisi" are one.
      found.contains { $0 == slug(name) || $0.hasSuffix(slug(name).suffix(4)) && $0.prefix(4) == slug(name).prefix(4) }
    }
  }

  /// "leaders of …", or the countries whose ministers met.
  private func matchesGroup(_ details: MeetingDetails, _ found: [String]) -> Bool {
    if found.contains(where: { $0.hasSuffix(slug(participants)) }) { return true }
    let words = Set(slug(participants).split(separator: "-"))
    return found.allSatisfy { name in name.split(separator: "-").last.map(words.contains) ?? false }
  }

  private func matchesDate(_ details: MeetingDetails) -> Bool {
    guard !date.isEmpty else { return details.date?.start == nil }
    if let day = CalendarDate(date) { return details.date?.start?.day == day }
    guard let start = details.date?.start?.day, let month = SampleRow.months.firstIndex(where: date.contains) else {
      return false
    }
    return details.date?.precision == .month && start.month == month + 1 && date.hasSuffix(String(start.year))
  }

  private func matchesPlace(_ details: MeetingDetails) -> Bool {
    guard !place.isEmpty else { return details.place == nil }
    return place.components(by: ",").allSatisfy { part in
      [details.place?.venue, details.place?.city].contains { $0.map(slug) == slug(part) }
    }
  }
}

extension StringProtocol {
  fileprivate func trimming() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  fileprivate func components(by separator: String) -> [String] {
    split(separator: separator).map { $0.trimming() }.filter { !$0.isEmpty }
  }
}
