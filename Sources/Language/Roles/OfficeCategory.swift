/// What kind of office a title names; two titles that share one may be the same person's.
public enum OfficeCategory: Hashable, Sendable {
  case president, vicePresident, headOfGovernment, deputyHeadOfGovernment
  case monarch, heir
  case foreignMinister, defenceMinister, minister
  case securityAdviser, envoy
  /// Head of an organisation: a secretary-general, a chairman, a director.
  case head
  /// "leader", which any of those above may be.
  case leader
  /// The same office on the other side.
  case counterpart
  case legislator, military, official
  /// Speaks for others and meets no one.
  case speaker
  /// "Mr", "Dr", "Sheikh": no office.
  case honorific

  /// The gazetteer's offices that fit.
  public var kinds: OfficeKinds {
    switch self {
    case .president: [.headOfState, .organizationHead]
    case .vicePresident, .deputyHeadOfGovernment: .deputy
    case .headOfGovernment: .headOfGovernment
    case .monarch: .headOfState
    case .heir: .other
    case .foreignMinister: .foreignMinister
    case .defenceMinister: .defenceMinister
    case .securityAdviser, .envoy: .other
    case .head: .organizationHead
    case .leader: [.headOfState, .headOfGovernment, .organizationHead]
    case .minister, .counterpart, .legislator, .military, .official, .speaker, .honorific: []
    }
  }

  /// Whether one of this office may be called by the other.
  public func agrees(with other: OfficeCategory) -> Bool {
    if self == other || self == .honorific || other == .honorific { return true }
    if self == .leader || other == .leader { return Self.heads.contains(self) && Self.heads.contains(other) }
    if self == .minister || other == .minister {
      return Self.ministers.contains(self) && Self.ministers.contains(other)
    }
    return false
  }

  /// Whether a title in the gazetteer names such an office.
  func isCalled(_ title: String) -> Bool {
    switch self {
    case .heir: title.contains("Crown")
    case .securityAdviser: title.contains("Advis")
    case .envoy: title.contains("Ambassador") || title.contains("Envoy")
    default: true
    }
  }

  private static let heads: Set<OfficeCategory> = [.president, .headOfGovernment, .monarch, .heir, .head, .leader]
  private static let ministers: Set<OfficeCategory> = [.foreignMinister, .defenceMinister, .minister]
}
