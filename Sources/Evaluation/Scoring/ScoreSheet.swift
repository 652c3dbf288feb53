import News

/// Counts as items are judged.
struct ScoreSheet {
  private(set) var mistakes: [SetScore.Mistake] = []
  private var shares: [String: Share] = [:]
  private var tallies: [String: Tally] = [:]
  /// The item that is being judged.
  var item = ""

  mutating func tick(_ name: String, _ isRight: Bool, labelled: String?, told: [String?]) {
    shares[name, default: Share()].of += 1
    if isRight {
      shares[name, default: Share()].right += 1
    } else {
      note(name, labelled: [labelled].compactMap { $0 }, told: told.compactMap { $0 })
    }
  }

  mutating func count(_ name: String, _ tally: Tally) { tallies[name, default: Tally()] += tally }

  mutating func note(_ name: String, labelled: [String], told: [String]) {
    mistakes.append(SetScore.Mistake(measure: name, item: item, labelled: labelled, told: told))
  }

  func score(_ set: LabelledSet, tallies names: [String], shares shareNames: [String]) -> SetScore {
    let measures =
      names.map { SetScore.Measure(name: $0, value: .tally(tallies[$0] ?? Tally())) }
      + shareNames.map { SetScore.Measure(name: $0, value: .share(shares[$0] ?? Share())) }
    return SetScore(
      file: set.file, format: set.format, items: set.items.count, measures: measures, mistakes: mistakes)
  }
}

extension MeetingReport {
  var names: [String] { details.participants.map(\.name) }
  var day: CalendarDate? { details.date?.start?.day }
}

extension CalendarDate? {
  /// Within that many days of a labelled one.
  func isNear(_ label: CalendarDate?, days: Int) -> Bool {
    guard let day = self, let label else { return false }
    return abs(day.daysSinceEpoch - label.daysSinceEpoch) <= days
  }
}
