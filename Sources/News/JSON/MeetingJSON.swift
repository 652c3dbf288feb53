// The meeting record as every interface gives it: `extract`, the API, exports and webhooks.

extension JSONWriter {
  /// The whole record.
  public mutating func meeting(_ meeting: Meeting) {
    object {
      $0.field("id", meeting.id)
      $0.details(meeting.details)
      $0.field("status_history") { $0.array(meeting.statusHistory) { $0.statusChange($1) } }
      $0.field("evidence") { $0.array(meeting.evidence) { $0.evidence($1.evidence, article: $1.article) } }
      $0.field("articles", meeting.articles)
      $0.field("sources", meeting.sources)
      $0.field("first_reported", meeting.firstReported)
      $0.field("last_reported", meeting.lastReported)
      $0.judgement(meeting.details)
    }
  }

  /// One article's account: the record without what only a store knows.
  public mutating func report(_ report: MeetingReport) {
    object {
      $0.details(report.details)
      $0.field("evidence") { $0.array(report.evidence) { $0.evidence($1, article: nil) } }
      $0.judgement(report.details)
    }
  }

  private mutating func details(_ details: MeetingDetails) {
    field("kind", details.kind.rawValue)
    field("mode", details.mode.rawValue)
    field("status", details.status.rawValue)
    field("title", details.title)
    field("participants") { $0.array(details.participants) { $0.participant($1) } }
    field("place") { $0.place(details.place) }
    field("date") { $0.dateSpan(details.date) }
    field("topics", details.topics)
  }

  private mutating func judgement(_ details: MeetingDetails) {
    field("confidence", details.confidence)
    field("codes") {
      $0.object {
        $0.field("cameo", details.codes.cameo)
        $0.field("plover", details.codes.plover)
      }
    }
  }

  private mutating func participant(_ participant: Participant) {
    object {
      $0.field("name", participant.name)
      $0.field("kind", participant.kind.rawValue)
      $0.field("role", participant.role)
      $0.field("country", participant.country)
      $0.field("host", participant.host)
      $0.field("mention", participant.mention)
    }
  }

  private mutating func place(_ place: Place?) {
    guard let place else { return null() }
    object {
      $0.field("name", place.name)
      $0.field("venue", place.venue)
      $0.field("city", place.city)
      $0.field("country", place.country)
    }
  }

  private mutating func dateSpan(_ span: DateSpan?) {
    guard let span else { return null() }
    object {
      $0.field("start", span.start?.description)
      $0.field("end", span.end?.description)
      $0.field("precision", span.precision.rawValue)
      $0.field("text", span.text)
    }
  }

  private mutating func statusChange(_ change: StatusChange) {
    object {
      $0.field("status", change.status.rawValue)
      $0.field("at", change.at)
      $0.field("article", change.article)
    }
  }

  private mutating func evidence(_ evidence: Evidence, article: String?) {
    object {
      if let article { $0.field("article", article) }
      $0.field("text", evidence.text)
      $0.field("start", evidence.start)
      $0.field("end", evidence.end)
      if evidence.part == .title { $0.field("in", evidence.part.rawValue) }
    }
  }
}
