import FeedsSupport

/// JSON Feed.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  FeedProbe.check(
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", UnsafeBufferPointer(start: data, count: size))
  return 0
}
