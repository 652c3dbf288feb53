/// What stands before a dateline's dash, taken apart: places and a date between commas, an agency in brackets.
struct DatelineHead {
  private(set) var agency: String?
  private(set) var date: DateExpression?
  private(set) var placeName: String?
  private(set) var city: City?
  private(set) var country: String?
  private var isInCapitals = false
  private let isWellFormed: Bool

  init(_ head: ArraySlice<UInt8>, gazetteer: Gazetteer) {
    var rest = head
    if rest.last == UInt8(ascii: ")"), let bracket = rest.lastIndex(of: UInt8(ascii: "(")) {
      agency = String(decoding: rest[(bracket + 1)..<(rest.endIndex - 1)], as: UTF8.self)
      rest = rest[..<bracket]
    }
    // The date comes last: "TOKYO, Feb. 6, 2025".
    let dates = DateFinder.expressions(in: rest)
    date = dates.last
    isWellFormed = dates.isEmpty || dates.count == 1 && dates[0].range.upperBound + 2 >= rest.endIndex
    if let date { rest = rest[..<date.range.lowerBound] }
    let places = rest.split(separator: UInt8(ascii: ",")).map(DatelineHead.trimmed).filter { !$0.isEmpty }
    guard places.count <= 3 else { return }
    readPlaces(places, of: head, gazetteer)
  }

  /// A known place in capitals is enough; any other needs a date or an agency besides, and a colon tells less than a
  /// dash. Without a place it takes both.
  func isDateline(endsInColon: Bool) -> Bool {
    guard isWellFormed else { return false }
    guard placeName != nil else { return date != nil && agency != nil }
    let isKnown = country != nil
    if isInCapitals { return isKnown || (!endsInColon && (date != nil || agency != nil)) }
    // "New Delhi: The minister said"
    if endsInColon { return city?.isCapital == true && date == nil }
    return isKnown && (date != nil || agency != nil)
  }

  private mutating func readPlaces(
    _ places: [ArraySlice<UInt8>], of head: ArraySlice<UInt8>, _ gazetteer: Gazetteer
  ) {
    guard let first = places.first, let last = places.last else { return }
    placeName = String(decoding: head[first.startIndex..<last.endIndex], as: UTF8.self)
    let name = first.split(separator: UInt8(ascii: "/"), maxSplits: 1).first.map(DatelineHead.trimmed) ?? first
    let key = NameKey(name)
    isInCapitals = key.casing == .capitals
    // "SEOUL, South Korea", "PORTLAND, Maine"
    let within = places.dropFirst().lazy.compactMap { part in
      let key = NameKey(part)
      return gazetteer.country(key)?.code ?? gazetteer.city(key).flatMap { $0.isRegion ? $0.country : nil }
    }.first
    let cities = gazetteer.cities(key)
    city = within.flatMap { within in cities.first { $0.country == within } } ?? (within == nil ? cities.first : nil)
    country = within ?? city?.country ?? gazetteer.country(key)?.code
  }

  private static func trimmed(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = part.firstIndex { $0 > 0x20 } ?? part.endIndex
    let end = part.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return part[start..<end]
  }
}
