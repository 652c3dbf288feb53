import Pages
import Support

/// HTML made safe: the same again when it is made safe once more, with nothing in it that is not named here.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let html = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let safe = PageParser.safeHTML(ofFragment: html, url: "https://fuzz.example/a/b")
  require(PageParser.safeHTML(ofFragment: safe, url: "https://fuzz.example/a/b") == safe, "it changes again: \(safe)")
  SafeReader(Array(safe.utf8)).check()
  return 0
}
