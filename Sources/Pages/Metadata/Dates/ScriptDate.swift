import News

/// The date of publication inside a script's data: `"datePublished":"2025-02-06T09:00:00Z"`.
enum ScriptDate {
  private static let names: [StaticString] = ["datepublished", "publish_date", "publisheddate", "publicationdate"]
  /// Of a script so much is looked at.
  private static let limit = 256 << 10

  static func find(_ source: Source, _ range: Range<Int>) -> ZonedTimestamp? {
    let script = Source(Array(source.bytes[range.prefix(limit)]))
    for name in names {
      guard let found = script.find(name, from: 0) else { continue }
      var index = found + name.utf8CodeUnitCount
      while index < script.count, "\\\": ".utf8.contains(script[index]) { index += 1 }
      let end = script.find(UInt8(ascii: "\""), in: index..<min(index + 48, script.count)) ?? index
      let text = script.string(index..<end).filter { $0 != "\\" }
      if let date = ZonedTimestamp(text) { return date }
    }
    return nil
  }
}
