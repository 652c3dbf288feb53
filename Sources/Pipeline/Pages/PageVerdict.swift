import News
import Pages

/// What a page that was fetched is worth to the entry that it belongs to.
enum PageVerdict {
  /// Says more than the entry; with what the page alone knows filled in.
  case better(ArticleContent)
  /// Says no more, and why.
  case noBetter(String)

  /// - Parameter cleaned: the page's text as it would be stored.
  init(_ page: PageArticle, cleaned: ArticleContent?, teaser: ArticleContent) {
    guard page.kind == .article else {
      self = .noBetter(PageVerdict.reason(page.kind))
      return
    }
    guard let cleaned, cleaned.text.unicodeScalars.count > teaser.text.unicodeScalars.count else {
      self = .noBetter("the page says no more than the feed")
      return
    }
    guard PageVerdict.isAbout(teaser, page: cleaned, title: page.title) else {
      self = .noBetter("the page is about something else")
      return
    }
    var content = teaser
    content.text = cleaned.text
    content.author = teaser.author ?? cleaned.author
    content.published = teaser.published ?? cleaned.published
    content.language = teaser.language ?? cleaned.language
    self = .better(content)
  }

  private static func reason(_ kind: PageKind) -> String {
    switch kind {
    case .article: "the page is an article"
    case .list: "the page is a list of articles"
    case .consent: "the page asks for consent to cookies"
    case .paywall: "the page is for subscribers"
    case .notice: "the page is an error or a check for robots"
    case .empty: "the page shows no text without its scripts"
    }
  }

  /// Some of the longer words of the entry stand on the page: else a redirect has led to another story, or to the front
  /// page.
  private static func isAbout(_ teaser: ArticleContent, page: ArticleContent, title: String?) -> Bool {
    let wanted = words(teaser.title + " " + teaser.text.prefix(600))
    guard wanted.count >= 3 else { return true }
    let found = words("\(title ?? "") \(page.text)")
    return wanted.count { found.contains($0) } * 3 >= wanted.count
  }

  private static func words(_ text: String) -> Set<Substring> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let long = words.filter { $0.count >= 4 }
    // Scripts without spaces have long words or none; short ones will do.
    return Set(long.isEmpty ? words : long)
  }
}
