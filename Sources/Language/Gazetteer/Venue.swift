/// A palace, residence or meeting place of state.
public struct Venue: Hashable, Sendable {
  /// As a reader would say it, without article: "White House".
  public let name: String
  public let city: String?
  /// ISO 3166-1 alpha-2.
  public let country: String?
  /// True where the name is used of other places too ("State Department" of any country, "Presidential Palace").
  public let needsEvidence: Bool
}
