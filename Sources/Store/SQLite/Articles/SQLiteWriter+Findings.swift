import News

extension SQLiteWriter {
  func saveFindings(_ findings: Findings, article id: String) throws {
    guard let row = PublicID.article.row(id), let position = try position(article: row) else { return }
    let article = (row: row, position: position)
    try saveTopics(findings.topics, of: article)
    try savePeople(findings.people, of: article)
    try setCountries(Set(findings.people.compactMap { $0.country?.uppercased() }), .people, of: article)
    let given = try connection.first("SELECT language FROM articles WHERE seq = ?", [row]) { $0.optionalText() }
    let language = (given ?? nil) ?? findings.language
    try connection.run(
      """
      UPDATE readings SET version = ?, language = ?, primary_language = ?, topics = ?, people = ? WHERE article = ?
      """,
      [
        findings.version, language, language.map(Language.primary), json(findings.topics) { $0.topic($1) },
        json(findings.people) { $0.person($1) }, row,
      ])
  }

  /// Puts `countries` in the place of those that came from the same origin.
  func setCountries(
    _ countries: Set<String>, _ origin: CountryOrigin, of article: (row: Int64, position: Int64)
  ) throws {
    try connection.run(
      "UPDATE article_countries SET origins = origins & ~? WHERE article = ?", [origin.rawValue, article.row])
    try addCountries(countries, origin, of: article)
    try connection.run("DELETE FROM article_countries WHERE article = ? AND origins = 0", [article.row])
  }

  func addCountries(
    _ countries: Set<String>, _ origin: CountryOrigin, of article: (row: Int64, position: Int64)
  ) throws {
    for country in countries {
      try connection.run(
        """
        INSERT INTO article_countries (country, position, article, origins) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET origins = origins | excluded.origins
        """, [country, article.position, article.row, origin.rawValue])
    }
  }

  private func json<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) -> String {
    var json = JSONWriter()
    json.array(elements, write)
    return json.string
  }
}

/// Why an article is listed under a country.
enum CountryOrigin: Int {
  case people = 1
  case meetings = 2
}
