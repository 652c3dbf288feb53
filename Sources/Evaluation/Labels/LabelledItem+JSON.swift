import News

extension LabelledItem {
  /// - Throws: `LabelError`.
  init(_ members: LabelMembers, format: LabelFormat) throws(LabelError) {
    let label: Label
    // Sentences stand in the place of a text.
    let sentences = format == .excerpts ? JoinedSentences(try members.strings("sentences")) : nil
    let text: String
    if let sentences { text = sentences.text } else { text = try members.required("text") }
    switch format {
    case .articles:
      var meetings: [LabelledMeeting] = []
      for meeting in try members.objects("meetings") { meetings.append(try LabelledMeeting(meeting)) }
      label = .article(meetings)
    case .readouts: label = .readout(try LabelledReadout(members))
    case .announcements: label = .announcement(try LabelledVisit(members))
    case .excerpts:
      guard let third = sentences?.event else { throw members.error("sentences", "must hold at least one sentence") }
      label = .excerpt(try LabelledExcerpt(members, span: third))
    case .sentences:
      guard let status = try members.status() else { throw members.error("status", "is missing") }
      label = .sentence(status: status, date: try members.day("date"), mode: try members.mode())
    }
    self.init(
      name: members.item, title: try members.string("title"), text: text,
      published: try members.published(), label: label)
  }
}

extension LabelledMeeting {
  init(_ members: LabelMembers) throws(LabelError) {
    self.init(
      participants: try members.names("participants"), place: try members.string("place"),
      date: try members.object("date")?.day("start"), status: try members.status(), mode: try members.mode())
  }
}

extension LabelledReadout {
  init(_ members: LabelMembers) throws(LabelError) {
    self.init(
      participants: try members.names("participants"), country: try members.string("code"), mode: try members.mode(),
      status: try members.status() ?? .held, date: try members.day("date"))
  }
}

extension LabelledVisit {
  init(_ members: LabelMembers) throws(LabelError) {
    let visitor = try members.required("visitor")
    guard let arrival = (members.values["gold_visit"] as? [Any])?.first else {
      self.init(visitor: visitor)
      return
    }
    let days = LabelMembers(["[0]": arrival], file: members.file, item: members.item, path: "gold_visit")
    self.init(visitor: visitor, arrival: try days.day("[0]"))
  }
}

extension LabelledExcerpt {
  init(_ members: LabelMembers, span: Range<Int>) throws(LabelError) {
    let isMeeting = try members.flag("meeting")
    var participants: [String] = []
    for argument in try members.objects("arguments") where try argument.required("role") == "participant" {
      participants.append(try argument.required("text"))
    }
    let isContact = try members.string("type")?.hasPrefix("contact.") ?? false
    self.init(
      span: span, isMeeting: isMeeting, isOtherContact: isContact && !isMeeting, participants: participants)
  }
}
