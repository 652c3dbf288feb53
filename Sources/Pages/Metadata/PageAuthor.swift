/// Finds who wrote a page's article.
struct PageAuthor {
  let meta: MetaElements
  let data: LinkedData
  /// The site's name, which is an author only where there is no other.
  let site: String?

  /// As the page declares them for machines; empty where it doesn't.
  var declared: [String] {
    let candidates = [data.authors] + Self.names.map { meta.all($0) }
    var organisation: [String] = []
    for candidate in candidates {
      let names = Self.unique(candidate.compactMap { AuthorName.cleaned($0) })
      guard !names.isEmpty else { continue }
      if !isSite(names) { return names }
      if organisation.isEmpty { organisation = names }
    }
    return organisation
  }

  /// Whether what is declared names the site alone, so that a byline says more.
  func isSite(_ names: [String]) -> Bool {
    guard names.count == 1, let name = names.first else { return false }
    if name.lowercased() == site?.lowercased() { return true }
    // `news.example` is nobody's name.
    let parts = name.split(separator: ".")
    return !name.contains(" ") && parts.count > 1 && (2...4).contains(parts[parts.count - 1].count)
  }

  private static let names = [
    "author", "article:author", "byl", "citation_author", "dc.creator", "dcterms.creator", "dc.contributor",
    "parsely-author", "sailthru.author", "shareaholic:article_author_name", "article:author_name",
    "article.author_name",
    "og:article:author", "authors", "creator",
  ]

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
  }
}
