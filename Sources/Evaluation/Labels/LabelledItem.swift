public import News

/// An article and what people say of it.
public struct LabelledItem: Hashable, Sendable {
  /// Its id, else its title, else its number, the first being 1.
  public var name: String
  public var title: String?
  public var text: String
  public var published: ZonedTimestamp?
  public var label: Label

  public init(name: String, title: String? = nil, text: String, published: ZonedTimestamp? = nil, label: Label) {
    (self.name, self.title, self.text) = (name, title, text)
    (self.published, self.label) = (published, label)
  }
}

public enum Label: Hashable, Sendable {
  /// Every meeting of a whole article.
  case article([LabelledMeeting])
  case readout(LabelledReadout)
  case announcement(LabelledVisit)
  case excerpt(LabelledExcerpt)
  case sentence(status: MeetingStatus, date: CalendarDate?, mode: MeetingMode?)
}

/// A meeting of an article; what is nil is not scored.
public struct LabelledMeeting: Hashable, Sendable {
  public var participants: [String]
  public var place: String?
  public var date: CalendarDate?
  public var status: MeetingStatus?
  public var mode: MeetingMode?

  public init(
    participants: [String], place: String? = nil, date: CalendarDate? = nil, status: MeetingStatus? = nil,
    mode: MeetingMode? = nil
  ) {
    (self.participants, self.place, self.date) = (participants, place, date)
    (self.status, self.mode) = (status, mode)
  }
}

/// The one meeting or call that a readout tells of.
public struct LabelledReadout: Hashable, Sendable {
  public var participants: [String]
  /// ISO 3166-1 alpha-2 of one of them.
  public var country: String?
  public var mode: MeetingMode?
  public var status: MeetingStatus
  /// The day of release: a day more or less is right.
  public var date: CalendarDate?

  public init(
    participants: [String], country: String? = nil, mode: MeetingMode? = nil, status: MeetingStatus = .held,
    date: CalendarDate? = nil
  ) {
    (self.participants, self.country, self.mode) = (participants, country, mode)
    (self.status, self.date) = (status, date)
  }
}

/// The visit that is announced.
public struct LabelledVisit: Hashable, Sendable {
  public var visitor: String
  /// The day of arrival, where a record of it exists.
  public var arrival: CalendarDate?

  public init(visitor: String, arrival: CalendarDate? = nil) { (self.visitor, self.arrival) = (visitor, arrival) }
}

/// The event that one of some sentences tells of.
public struct LabelledExcerpt: Hashable, Sendable {
  /// Where that sentence stands: code points of the item's text.
  public var span: Range<Int>
  public var isMeeting: Bool
  /// Another kind of contact, which may well be a meeting: it counts neither way.
  public var isOtherContact: Bool
  public var participants: [String]

  public init(span: Range<Int>, isMeeting: Bool, isOtherContact: Bool = false, participants: [String]) {
    (self.span, self.isMeeting, self.isOtherContact) = (span, isMeeting, isOtherContact)
    self.participants = participants
  }
}
