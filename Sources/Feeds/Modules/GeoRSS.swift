/// Places: GeoRSS Simple and GML (https://www.ogc.org/standard/georss/), and W3C's basic geo vocabulary.
enum GeoRSS {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    switch reader.name.tag {
    case .lat: entry.location.latitude = entry.location.latitude ?? number(&reader)
    case .long, .lon: entry.location.longitude = entry.location.longitude ?? number(&reader)
    case .point, .line, .polygon, .box, .circle, .pos, .poslist, .lowercorner, .uppercorner:
      if let text = reader.textOnly() { return entry.location.add(numbers(text)) }
      children(&reader, into: &entry)
    default: children(&reader, into: &entry)
    }
  }

  private static func children(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      if reader.name.namespace == .geo { read(&reader, into: &entry) }
    }
  }

  private static func number(_ reader: inout XMLReader) -> Double? { reader.value().flatMap { Double($0) } }

  /// Latitudes and longitudes in turn; more than make a shape for a reader are left out.
  private static func numbers(_ text: [UInt8]) -> [Double] {
    let words = text.split(maxSplits: 256, omittingEmptySubsequences: true) {
      ASCII.isSpace($0) || $0 == UInt8(ascii: ",")
    }
    return words.prefix(256).compactMap { Double(String(decoding: $0, as: UTF8.self)) }
  }
}
