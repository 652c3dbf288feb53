import News
import Support

@testable import Feeds

/// Dates: what was read can be written, and is then read as the same instant.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard let date = DateReader.read(UnsafeBufferPointer(start: data, count: size)) else { return 0 }
  let text = date.instant.description
  require(DateReader.read(text)?.instant == date.instant, "\(text) is read as another instant")
  return 0
}
