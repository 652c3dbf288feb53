/// A populated place, or a region such as a state of the US (`isRegion`).
public struct City: Hashable, Sendable {
  public let name: String
  /// ISO 3166-1 alpha-2.
  public let country: String
  /// Inhabitants in thousands, as GeoNames gives it; zero for regions.
  public let populationThousands: Int
  /// Degrees, rounded to a hundredth; nil for regions.
  public let latitude: Double?
  public let longitude: Double?
  public let isCapital: Bool
  public let isRegion: Bool
  /// True where the name is also a common word or a person's name ("Nice", "Jackson"): it takes a preposition, a
  /// country or a dateline to believe it.
  public let needsEvidence: Bool
}
