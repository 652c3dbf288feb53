/// An international body, bloc, party or armed group.
public struct Organization: Hashable, Sendable {
  /// The full name: "United Nations".
  public let name: String
  /// "UN"; nil where none is in use.
  public let abbreviation: String?
  public let kind: OrganizationKind
  /// ISO 3166-1 alpha-2 of its members, where they are few and well known.
  public let members: [String]
  public let seatCity: String?
  /// Of its seat, or the country it acts in; ISO 3166-1 alpha-2.
  public let country: String?
}

public enum OrganizationKind: String, CaseIterable, Sendable {
  /// States acting as one: EU, G7, ASEAN.
  case bloc
  /// A standing international body: UN, WHO, World Bank.
  case body
  case armedGroup = "armed"
  case party
  /// A part of one country's government: the Palestinian Authority, the Pentagon.
  case agency
}
