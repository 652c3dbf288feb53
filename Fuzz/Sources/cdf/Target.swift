import FeedsSupport

/// CDF.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  FeedProbe.check("<CHANNEL>", UnsafeBufferPointer(start: data, count: size))
  return 0
}
