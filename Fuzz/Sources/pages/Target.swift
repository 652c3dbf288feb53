import Pages
import Support

/// Whole pages: read to an end, alike each time, without a text that is longer than the page says things.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let page = Array(UnsafeBufferPointer(start: start, count: count))
  let article = PageParser.article(page, url: "https://fuzz.example/a/b")
  require(article == PageParser.article(page, url: "https://fuzz.example/a/b"), "it is read in two ways")
  require(article.text.utf8.count <= 16 * count + 64, "\(count) bytes blow up to \(article.text.utf8.count)")
  require(article.kind != .empty || article.text.isEmpty, "what is empty has a text")
  for link in PageParser.feedLinks(page, url: "https://fuzz.example/a/b") {
    require(link.url.lowercased().hasPrefix("http"), "a feed is at \(link.url)")
  }
  return 0
}
