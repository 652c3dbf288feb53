import Feeds
import Support

/// OPML: what was read is read again from what is written of it.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  for document in [input, Array("<opml version='2.0'><body>".utf8) + input] {
    guard let subscriptions = try? OPML.parse(document) else { continue }
    for version in OPML.Version.allCases {
      let copy = try? OPML.parse(OPML.document(subscriptions, title: "Fuzz", version: version))
      require(copy != nil, "what was written cannot be read")
      require(Set(copy?.map(\.url) ?? []) == Set(subscriptions.map(\.url)), "feeds were lost or changed")
      require(copy?.count == subscriptions.count, "feeds were lost or doubled")
    }
  }
  return 0
}
