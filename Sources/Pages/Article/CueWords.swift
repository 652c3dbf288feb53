/// The words in the names of elements that say what is in them.
enum CueWords {
  struct Signs: OptionSet {
    let rawValue: UInt16
    /// A body is called "whole part": `article-body`, `entry-content`.
    static let whole = Signs(rawValue: 1)
    static let part = Signs(rawValue: 1 << 1)
    static let body = Signs(rawValue: 1 << 2)
    static let foreign = Signs(rawValue: 1 << 3)
    static let boilerplate = Signs(rawValue: 1 << 4)
    /// What is said there of dates and authors is not said of the page's article.
    static let elsewhere = Signs(rawValue: 1 << 5)
    static let author = Signs(rawValue: 1 << 6)
    static let date = Signs(rawValue: 1 << 7)
    static let listing = Signs(rawValue: 1 << 9)
    /// The sentences that lead in to an article, between its heading and its body.
    static let lead = Signs(rawValue: 1 << 10)
  }

  enum Kind { case classes, other }

  /// The attributes that name what an element is.
  static func attribute(_ source: Source, _ name: Range<Int>) -> Kind? {
    switch name.count {
    case 2: source.starts(with: "id", at: name.lowerBound) ? .other : nil
    case 4: source.starts(with: "role", at: name.lowerBound) ? .other : nil
    case 5: source.starts(with: "class", at: name.lowerBound) ? .classes : nil
    case 8: source.starts(with: "itemprop", at: name.lowerBound) ? .other : nil
    case 10: source.starts(with: "aria-label", at: name.lowerBound) ? .other : nil
    case 11: source.starts(with: "data-testid", at: name.lowerBound) ? .other : nil
    case 14: source.starts(with: "data-component", at: name.lowerBound) ? .other : nil
    default: nil
    }
  }

  static func signs(_ word: WordHash) -> Signs { words[word] ?? [] }

  static func isUnseen(_ source: Source, _ name: Range<Int>) -> Bool {
    var hash = WordHash()
    for index in name { hash.add(ASCII.lowercased(source[index])) }
    return unseen.contains(hash)
  }

  /// `has-sidebar`, `tag-comments`: says what is elsewhere, or what the text is about.
  static func isState(_ source: Source, _ name: Range<Int>) -> Bool {
    let at = name.lowerBound
    switch ASCII.lowercased(source[at]) {
    case UInt8(ascii: "h"): return source.starts(with: "has-", at: at)
    case UInt8(ascii: "n"): return source.starts(with: "no-", at: at) || source.starts(with: "not-", at: at)
    case UInt8(ascii: "w"): return source.starts(with: "with-", at: at) || source.starts(with: "without-", at: at)
    case UInt8(ascii: "t"): return source.starts(with: "tag-", at: at)
    case UInt8(ascii: "c"): return source.starts(with: "category-", at: at)
    default: return false
    }
  }

  private static let unseen = Set(
    list(
      """
      hidden hide is-hidden d-none hidden-print sr-only visually-hidden visuallyhidden screen-reader-text hidden-xs
      hidden-sm hidden-phone hidden-mobile hide-mobile desktop-only noprint
      """
    ).map { WordHash($0) })

  private static let words: [WordHash: Signs] = {
    var words: [WordHash: Signs] = [:]
    for (sign, text) in lists { for word in list(text) { words[WordHash(word), default: []].formUnion(sign) } }
    return words
  }()

  private static func list(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "\n" } }

  private static let lists: [(Signs, String)] = [
    (.whole, "article story entry post news main body page content text blog"),
    (.part, "body content text copy main"),
    (.body, "articlebody storybody storytext articletext maincontent"),
    (.foreign, "footer cookie cookies gdpr consent comments disqus respond outbrain taboola"),
    (
      .boilerplate,
      """
      nav navigation navbar menu sidebar footer breadcrumb breadcrumbs comment comments disqus respond share sharing
      social related recommended recommendations recirc recirculation newsletter newsletters subscribe subscription
      signup cookie cookies consent gdpr promo promotion advert advertisement ad ads sponsor sponsored outbrain taboola
      caption figcaption credit credits byline author authors bio tags taglist tag toolbar popular trending widget
      widgets modal popup overlay pagination pager timestamp dateline copyright masthead banner login gallery carousel
      skip print sharedaddy more next prev toc disclaimer complementary contentinfo textwidget colophon commentform
      relatedposts yarpp akismet cta postprofile userinfo posterinfo signature
      """
    ),
    (
      .elsewhere,
      """
      comment comments commentlist disqus respond related recommended sidebar widget widgets popular trending footer
      copyright colophon outbrain taboola cookie cookies consent nav navigation menu complementary teaser
      teasers relatedposts latest breadcrumb breadcrumbs newsletter weather ticker
      """
    ),
    (
      .author,
      """
      author authors byline autor autoren autore autori auteur auteurs verfasser redakteur redactor reporter writer
      columnist contributor contributors creator posted postedby writtenby signature firma authorname
      """
    ),
    (
      .date,
      """
      date datum published publish pubdate publication posted postdate timestamp dateline datetime fecha time
      entrydate postmeta articledate created erstellt calendar updated meta byline
      """
    ),
    (
      .lead,
      """
      lead lede leadtext standfirst dek deck subtitle subheadline subhead subheading intro introduction introtext teaser
      teasertext summary abstract chapo perex vorspann excerpt epigraph description descriptiontext anrisstext anriss
      sapo bajada entradilla copete occhiello sommario ingress manchet artikelintro underline
      """
    ),
    (.listing, "archive category home search frontpage homepage tag listing index section blog"),
  ]
}
