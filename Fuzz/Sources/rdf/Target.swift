import FeedsSupport

/// RDF.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  FeedProbe.check("<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", UnsafeBufferPointer(start: data, count: size))
  return 0
}
