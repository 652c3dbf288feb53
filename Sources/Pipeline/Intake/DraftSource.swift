import News
import Pages

/// A draft with its HTML read: what a whole page says of itself fills what the draft leaves open.
struct DraftSource {
  let title: String?
  /// Plain, not yet cleaned.
  let text: String
  let url: String?
  let published: ZonedTimestamp?
  let author: String?
  let language: String?

  init(_ draft: ArticleDraft) {
    let page: PageArticle
    switch draft.body {
    case .text(let text): page = PageArticle(text: text)
    // The text is UTF-8 by now, whatever the page says of its encoding.
    case .html(let html) where DraftSource.isWholePage(html):
      page = PageParser.article(Array(html.utf8), contentType: "text/html; charset=utf-8", url: draft.url)
    case .html(let html): page = PageArticle(text: PageParser.text(ofFragment: html))
    case .page(let bytes, let contentType):
      page = PageParser.article(bytes, contentType: contentType, url: draft.url)
    }
    text = page.text
    title = DraftSource.given(draft.title) ?? page.title
    url = draft.url ?? page.canonicalURL.flatMap { isWebURL($0) ? $0 : nil }
    published = draft.published ?? page.published
    author = DraftSource.given(draft.author) ?? page.author
    language = DraftSource.given(draft.language) ?? page.language
  }

  private static func given(_ text: String?) -> String? {
    text.flatMap { $0.unicodeScalars.contains(where: \.isWordCharacter) ? $0 : nil }
  }

  /// A page has `<html` or `<body`; a fragment, such as a feed carries, has neither.
  private static func isWholePage(_ html: String) -> Bool {
    let bytes = Array(html.utf8)
    return ["<html", "<body", "<!doctype"].contains { contains(bytes, Array($0.utf8)) }
  }

  /// ASCII letters without case; the mark must end there, so that `<bodyguard>` is none.
  private static func contains(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    var index = bytes.startIndex
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let end = start + mark.count
      guard end < bytes.count else { return false }
      let isEqual = zip(bytes[start..<end], mark).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
      if isEqual, " >\t\r\n/".utf8.contains(bytes[end]) { return true }
      index = start + 1
    }
    return false
  }
}
