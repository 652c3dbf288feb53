import FeedsSupport
import Support

@testable import Feeds

private let labels = [
  "utf-8", "utf-16", "windows-1252", "koi8-r", "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr",
  "utf-7", "ibm037", "iso-8859-8", "macintosh",
]

/// Encodings: whatever the bytes are and whatever is said of them, the text is UTF-8. The first byte chooses the label.
@_cdecl("LLVMFuzzerTestOneInput") public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard size > 0 else { return 0 }
  let document = Array(UnsafeBufferPointer(start: data + 1, count: size - 1))
  let contentType = "text/xml; charset=\(labels[Int(data[0]) % labels.count])"
  let text = DocumentEncoding.utf8(document, contentType: contentType)
  require(UTF8Text.check(text[...]).isValid, "the text is no UTF-8")
  FeedProbe.check(document, contentType: contentType)
  return 0
}
