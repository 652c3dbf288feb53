/// A location while it is being read: the middle of the shape that its points span.
struct LocationDraft {
  var latitude: Double?
  var longitude: Double?

  /// Takes the points of a shape unless a place is known; a number that has no partner, as a circle's radius, is left.
  mutating func add(_ numbers: [Double]) {
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    guard latitude == nil, longitude == nil, let south = points.map(\.0).min(), let north = points.map(\.0).max(),
      let west = points.map(\.1).min(), let east = points.map(\.1).max()
    else { return }
    (latitude, longitude) = ((south + north) / 2, (west + east) / 2)
  }

  var location: Location? {
    guard let latitude, let longitude else { return nil }
    return Location(latitude: latitude, longitude: longitude)
  }
}
