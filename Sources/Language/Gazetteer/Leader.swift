public import News

/// Someone who holds or held an office of state.
public struct Leader: Hashable, Sendable {
  /// The name news uses: "Shigeru Ishiba", "Xi Jinping".
  public let name: String
  /// The word or words that name the person alone: "Ishiba", "Xi", "bin Salman"; the whole name where
  /// its surname is too common a word.
  public let surname: String
  public let gender: Gender?
  /// The latest first.
  public let offices: [Office]

  /// The offices held on a day; those of unknown beginning or end count where nothing speaks against it.
  public func offices(on day: CalendarDate) -> [Office] { offices.filter { $0.isHeld(on: day) } }
}

public enum Gender: String, Sendable {
  case female = "f"
  case male = "m"
}

/// An office and how long someone held it.
public struct Office: Hashable, Sendable {
  /// "Prime Minister", "Secretary-General".
  public let title: String
  public let kinds: OfficeKinds
  /// ISO 3166-1 alpha-2; nil for an organisation's office.
  public let country: String?
  /// An organisation's abbreviation or name as in the gazetteer: "UN"; nil for a country's office.
  public let organization: String?
  /// The first day; where the source knows only a month or year, its first day. Nil: unknown.
  public let since: CalendarDate?
  /// The last day; where the source knows only a month or year, its last day. Nil: still held, as far as known.
  public let until: CalendarDate?

  public func isHeld(on day: CalendarDate) -> Bool {
    since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}

/// What an office is, whatever it is called. Many presidents are both head of state and of government.
public struct OfficeKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let headOfState = OfficeKinds(rawValue: 1)
  public static let headOfGovernment = OfficeKinds(rawValue: 2)
  /// Vice presidents and deputy prime ministers.
  public static let deputy = OfficeKinds(rawValue: 4)
  public static let foreignMinister = OfficeKinds(rawValue: 8)
  public static let defenceMinister = OfficeKinds(rawValue: 16)
  public static let organizationHead = OfficeKinds(rawValue: 32)
  /// Crown princes, supreme leaders, national security advisers and others of weight.
  public static let other = OfficeKinds(rawValue: 64)
}
