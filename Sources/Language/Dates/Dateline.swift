/// Where and when an article was filed, as its first words tell: "TOKYO, Feb. 6 (Agency) — ".
public struct Dateline: Hashable, Sendable {
  /// Of UTF-8, with the dash or colon that ends it and the white space after: the article proper begins after it.
  public let range: Range<Int>
  /// The place as written: "TOKYO", "SEOUL, South Korea"; nil where none is given.
  public let placeName: String?
  /// The place where the gazetteer knows it; of several ("GENEVA/BRUSSELS") the first.
  public let city: City?
  /// ISO 3166-1 alpha-2.
  public let country: String?
  public let date: DateExpression?
  /// "Reuters"
  public let agency: String?

  /// Nil where the text begins with no dateline.
  ///
  /// - Parameter utf8: An article's text, or its beginning; offsets in the answer are the slice's own.
  public init?(in utf8: ArraySlice<UInt8>, gazetteer: Gazetteer = .shared) {
    guard let end = DatelineEnd(in: utf8) else { return nil }
    let head = DatelineHead(utf8[end.head], gazetteer: gazetteer)
    guard head.isDateline(endsInColon: end.isColon) else { return nil }
    (range, placeName, agency) = (end.range, head.placeName, head.agency)
    (city, country, date) = (head.city, head.country, head.date)
  }
}
