extension CSVWriter {
  /// The names of `meeting`'s fields.
  public mutating func meetingHeader() {
    record([
      "id", "kind", "mode", "status", "title", "participants", "participant_countries", "place", "venue", "city",
      "country", "date_start", "date_end", "date_precision", "date_text", "topics", "articles", "sources",
      "first_reported", "last_reported", "confidence", "evidence", "evidence_article",
    ])
  }

  /// One record a meeting. Lists are joined by `; `, and `participant_countries` has a place, if an empty one, for each
  /// of `participants`; of the evidence only the first passage is given.
  public mutating func meeting(_ meeting: Meeting) {
    let details = meeting.details
    let evidence = meeting.evidence.first
    record([
      meeting.id, details.kind.rawValue, details.mode.rawValue, details.status.rawValue, details.title,
      joined(details.participants.map(\.name)), joined(details.participants.map { $0.country ?? "" }),
      details.place?.name, details.place?.venue, details.place?.city, details.place?.country,
      details.date?.start?.description, details.date?.end?.description, details.date?.precision.rawValue,
      details.date?.text, joined(details.topics), String(meeting.articles), String(meeting.sources),
      meeting.firstReported.description, meeting.lastReported.description, String(details.confidence),
      evidence?.evidence.text, evidence?.article,
    ])
  }

  private func joined(_ values: [String]) -> String { values.joined(separator: "; ") }
}
