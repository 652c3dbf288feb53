/// What a name may stand for, several at once: "Georgia" is a country and a region.
public struct NameKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let country = NameKinds(rawValue: 1)
  /// "Japanese", "Briton".
  public static let demonym = NameKinds(rawValue: 2)
  /// A word for a government: "Kremlin", "Tokyo".
  public static let metonym = NameKinds(rawValue: 4)
  public static let capital = NameKinds(rawValue: 8)
  /// A city or region.
  public static let city = NameKinds(rawValue: 16)
  public static let venue = NameKinds(rawValue: 32)
  public static let organization = NameKinds(rawValue: 64)

  init(_ kind: EntryKind) {
    switch kind {
    case .country: self = .country
    case .adjective, .people: self = .demonym
    case .metonym: self = .metonym
    case .capital: self = [.capital, .metonym]
    case .city: self = .city
    case .venue: self = .venue
    case .organization: self = .organization
    }
  }
}
