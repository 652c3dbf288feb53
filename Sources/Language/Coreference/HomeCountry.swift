import News

/// The country that an article is at home in: where it was filed, or that of most places in it.
struct HomeCountry {
  /// ISO 3166-1 alpha-2.
  let code: String?

  init(_ context: PhraseContext) {
    let filed = context.text.sentences.first.flatMap { Dateline(in: context.text.utf8($0.tokens)) }
    if let country = filed?.country {
      code = country
      return
    }
    var counts: [String: Int] = [:]
    for span in context.spans {
      guard let country = Self.country(of: span, context.gazetteer) else { continue }
      counts[country, default: 0] += 1
    }
    let total = counts.values.reduce(0, +)
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    code = most.flatMap { $0.value * 3 >= total * 2 ? $0.key : nil }
  }

  private static func country(of span: NameSpan, _ gazetteer: Gazetteer) -> String? {
    if span.kinds.contains(.country) { return gazetteer.country(span.key)?.code }
    if span.kinds.contains(.demonym) { return gazetteer.demonym(span.key)?.countries.first }
    return span.kinds.contains(.city) ? gazetteer.cities(span.key).first?.country : nil
  }
}
