/// What a page is to someone who looks for an article.
public enum PageKind: String, Sendable, CaseIterable {
  case article
  /// A front page, a section, results of a search: teasers of articles that are elsewhere.
  case list
  /// Asks for leave to set cookies, and shows nothing without it.
  case consent
  /// The beginning of an article that only subscribers may read.
  case paywall
  /// An error, a check for robots: of the site and not of the news.
  case notice
  /// Nothing to read is on it, without running its scripts at least.
  case empty
}

extension PageKind {
  /// - Parameter url: of the page, where it is known.
  init(_ tree: HTMLTree, _ page: PageMetadata, _ text: ArticleText, url: String?) {
    let length = text.string.utf8.count
    if length == 0 {
      self = .empty
      return
    }
    let isDeclared = page.data.hasArticle || page.meta["og:type"]?.lowercased() == "article"
    let words = VisibleWords(tree, text)
    if length < 4000, !isDeclared, words.isConsent {
      self = .consent
    } else if length < 1500, words.isNotice(title: page.title), !page.data.hasArticle {
      self = .notice
    } else if PageKind.isPaywall(page, words, length) {
      self = .paywall
    } else if url.map(PageMetadata.isFrontPage) == true || Teasers(tree, page, text).isList(isDeclared: isDeclared) {
      self = .list
    } else {
      self = .article
    }
  }

  /// A stub is short: what is long is there in full, whoever may read it.
  private static func isPaywall(_ page: PageMetadata, _ words: VisibleWords, _ length: Int) -> Bool {
    guard length < 2500 else { return false }
    if let body = page.data.body, body.utf8.count > length * 2 { return false }
    if page.data.isFree == false { return length < 1500 || words.isPaywall }
    return words.isPaywall && length < 1500
  }
}
