import News

extension SQLiteReader {
  func people(_ query: PersonQuery, _ page: PageRequest) throws -> Page<PersonSummary> {
    var list = RankedList(table: "people", links: "article_people", linkColumn: "person")
    if let country = query.country { list.add("t.country = ?", country.uppercased()) }
    if let search = query.search {
      try willSearch()
      list.add("t.id IN (SELECT rowid FROM people_fts WHERE people_fts MATCH ?)", try NameSearch.fts5(search))
    }
    let cursor = Cursor(.people, query: [query.search, query.country])
    return try ranked(list, cursor, page) { try person(where: "id = ?", $0) }
  }

  func person(id: String) throws -> PersonSummary? {
    try connection.consistently { try person(where: "slug = ? AND articles > 0", id) }
  }

  private func person(where condition: String, _ value: any Bindable) throws -> PersonSummary? {
    let found = try connection.first(
      "SELECT id, slug, name, role, country, articles, meetings FROM people WHERE \(condition)", [value]
    ) { row in
      (
        id: row.integer(), slug: row.text(), name: row.text(), role: row.optionalText(), country: row.optionalText(),
        articles: row.int(), meetings: row.int()
      )
    }
    guard let found, let seen = try firstAndLast("article_people", "person", found.id) else { return nil }
    return PersonSummary(
      id: found.slug, name: found.name, role: found.role, country: found.country, articles: found.articles,
      meetings: found.meetings, firstSeen: seen.first, lastSeen: seen.last)
  }
}
