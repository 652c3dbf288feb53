/// Where a meeting takes place, as far as the text tells. What it does not tell is nil.
public struct Place: Hashable, Sendable {
  /// The most precise of venue, city and country, as a reader would say it.
  public var name: String
  public var venue: String?
  public var city: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?

  public init(name: String, venue: String?, city: String?, country: String?) {
    (self.name, self.venue, self.city, self.country) = (name, venue, city, country)
  }
}
