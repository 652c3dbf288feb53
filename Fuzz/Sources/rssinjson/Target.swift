import FeedsSupport

/// RSS in JSON.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  FeedProbe.check("{\"rss\":{\"channel\":{\"item\":[", UnsafeBufferPointer(start: data, count: size))
  return 0
}
