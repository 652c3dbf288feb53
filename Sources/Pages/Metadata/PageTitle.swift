/// Chooses among the titles that a page gives itself.
struct PageTitle {
  /// The texts of its `h1` elements.
  let headings: [String]
  /// The `title` element.
  let document: String?
  /// For sharing (`og:title`).
  let declared: String?
  /// JSON-LD's.
  let headline: String?
  let site: String?

  /// Without the site's name.
  var best: String? {
    for candidate in [declared, headline] {
      guard let candidate, candidate != site else { continue }
      let title = withoutSite(candidate)
      if !title.isEmpty { return title }
    }
    if headings.count == 1 { return headings[0] }
    let full = document ?? ""
    // The one that the document's title names is the article's.
    let named = headings.filter { full.contains($0) && $0 != site }
    if let heading = named.max(by: { $0.count < $1.count }) { return heading }
    let title = withoutSite(full)
    return title.isEmpty ? headings.first : title
  }

  /// Titles are `Headline | Site`, with one of these between.
  private static let separators = [" | ", " - ", " – ", " — ", " « ", " » ", " :: ", " · ", " • ", " / "]

  private func withoutSite(_ title: String) -> String {
    for heading in headings where title.hasPrefix(heading) && isCut(title.dropFirst(heading.count)) { return heading }
    if let site, let separator = Self.separators.first(where: { title.hasSuffix($0 + site) }) {
      return String(title.dropLast(separator.count + site.count))
    }
    guard site == nil, let cut = lastCut(title) else { return title }
    // What follows is taken for the site's name where it is much shorter than what goes before.
    let (before, after) = (title[..<cut.start], title[cut.end...])
    return after.split(separator: " ").count * 2 <= before.split(separator: " ").count ? String(before) : title
  }

  private func isCut(_ rest: Substring) -> Bool {
    rest.isEmpty || Self.separators.contains { rest.hasPrefix($0) }
  }

  private func lastCut(_ title: String) -> (start: String.Index, end: String.Index)? {
    var index = title.endIndex
    while index > title.startIndex {
      index = title.index(before: index)
      for separator in Self.separators where title[index...].hasPrefix(separator) {
        return (index, title.index(index, offsetBy: separator.count))
      }
    }
    return nil
  }
}
