import News

/// How the merged records compare with the outcomes in the labels.
struct OutcomeScore: CustomStringConvertible {
  private(set) var status = Share()
  private(set) var history = Share()
  private(set) var date = Share()
  private(set) var place = Share()
  private(set) var sources = Share()
  private(set) var errors: [String] = []

  struct Share: CustomStringConvertible {
    var right = 0
    var all = 0
    var share: Double { all > 0 ? Double(right) / Double(all) : 0 }
    var description: String { "\(right)/\(all)" }
  }

  init(_ streams: [LabelledStream], _ playback: Playback) {
    for stream in streams {
      for outcome in stream.meetings {
        let name = "\(stream.id)/\(outcome.meeting)"
        compare(outcome, name, playback.record(of: name))
        noteParts(of: name, playback)
      }
    }
  }

  var description: String {
    "status \(status), history \(history), date \(date), place \(place), sources \(sources)"
  }

  private mutating func compare(_ outcome: LabelledStream.Outcome, _ name: String, _ meeting: Meeting?) {
    let details = meeting?.details
    tick(\.status, name, outcome.status, details?.status.rawValue)
    let changes = meeting?.statusHistory.map(\.status.rawValue).joined(separator: " ")
    tick(\.history, name, outcome.statusHistory.map(\.status).joined(separator: " "), changes)
    if let day = outcome.date?.start { tick(\.date, name, day, details?.date?.start?.day.description) }
    if let place = outcome.place {
      let names = [details?.place?.name, details?.place?.venue, details?.place?.city].compactMap { $0 }
      let agreed = names.contains { NameMatch.agree($0, place) }
      tick(\.place, name, place, agreed ? place : details?.place?.name)
    }
    tick(\.sources, name, "\(outcome.sources)", meeting.map { "\($0.sources)" })
  }

  private mutating func tick(
    _ path: WritableKeyPath<OutcomeScore, Share>, _ name: String, _ label: String, _ found: String?
  ) {
    self[keyPath: path].all += 1
    if label == found {
      self[keyPath: path].right += 1
    } else {
      errors.append("\(kinds[path] ?? "") \(name): \(label), found \(found ?? "nothing")")
    }
  }

  private var kinds: [PartialKeyPath<OutcomeScore>: String] {
    [\.status: "status", \.history: "history", \.date: "date", \.place: "place", \.sources: "sources"]
  }

  /// Where a meeting is in several records, or a record holds another meeting too.
  private mutating func noteParts(of name: String, _ playback: Playback) {
    let parts = Set(playback.mentions.filter { $0.truth == name }.compactMap(\.record))
    if parts.count > 1 {
      let titles = parts.sorted().compactMap { playback.records[$0]?.details }.map {
        "\($0.title) (\($0.status.rawValue), \($0.date?.start?.day.description ?? "no day"))"
      }
      errors.append("split \(name): \(titles.joined(separator: " | "))")
    }
    let others = Set(
      playback.mentions.filter { $0.record.map(parts.contains) == true }.compactMap(\.truth).filter { $0 > name })
    if !others.isEmpty { errors.append("joined \(name) with \(others.sorted().joined(separator: ", "))") }
  }
}
