import FeedsSupport

/// RSS.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  FeedProbe.check("<rss version='2.0'><channel>", UnsafeBufferPointer(start: data, count: size))
  return 0
}
