import News

extension Meeting {
  /// A meeting of two people who do not exist.
  static func sample(
    status: MeetingStatus,
    date: DateSpan? = DateSpan(
      start: CalendarDate("2025-03-14").map { .day($0) }, end: CalendarDate("2025-03-15").map { .day($0) },
      precision: .day, text: "Friday")
  ) -> Meeting {
    let details = MeetingDetails(
      kind: .bilateral, mode: .inPerson, status: status, title: "Ana Brkic and Otto Lund, Old Mint",
      participants: [
        Participant(name: "Ana Brkic", kind: .person, role: "Minister", country: "HR", host: true, mention: "Brkic"),
        Participant(name: "Otto Lund", kind: .person, role: nil, country: nil, host: false, mention: "Lund"),
      ],
      place: Place(name: "Old Mint", venue: "Old Mint", city: "Split", country: "HR"), date: date,
      topics: ["ferries", "piers"], confidence: 0.9, codes: EventCodes(cameo: nil, plover: nil))
    let first = Timestamp(seconds: 1_741_597_200)
    return Meeting(
      id: "mtg_1", details: details, statusHistory: [StatusChange(status: status, at: first, article: "art_1")],
      evidence: [
        ArticleEvidence(
          article: "art_1", evidence: Evidence(text: "They meet on Friday, in Split.", start: 0, end: 30))
      ],
      articles: 2, sources: 1, firstReported: first, lastReported: first.adding(seconds: 2 * 86_400))
  }
}
