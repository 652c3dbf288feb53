/// A place on the earth, in degrees of WGS 84.
public struct Location: Hashable, Sendable {
  /// North is positive, -90 to 90.
  public var latitude: Double
  /// East is positive, -180 to 180.
  public var longitude: Double

  /// Nil where a number is out of its range.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    (self.latitude, self.longitude) = (latitude, longitude)
  }
}
