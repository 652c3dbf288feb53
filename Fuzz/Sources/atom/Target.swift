import FeedsSupport

/// Atom.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  FeedProbe.check("<feed xmlns='http://www.w3.org/2005/Atom'>", UnsafeBufferPointer(start: data, count: size))
  return 0
}
