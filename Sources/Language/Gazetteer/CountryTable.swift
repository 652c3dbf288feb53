/// All countries, read once: there are some 250.
struct CountryTable: Sendable {
  private let countries: [Country]
  private let byCode: [String: Int]

  /// Columns: name, other names, code, adjectives, people, capitals, metonyms, flags: e needs evidence.
  init(_ table: TableBytes, into names: inout NameIndexBuilder) {
    var countries: [Country] = []
    for row in 0..<table.count {
      let line = table[row]
      names.add(line[0], kind: .country, row: row)
      for name in line.parts(1) { names.add(name, kind: .country, row: row) }
      for name in line.parts(3) { names.add(name, kind: .adjective, row: row) }
      for name in line.parts(4) { names.add(name, kind: .people, row: row) }
      for name in line.parts(5) { names.add(name, kind: .capital, row: row) }
      for name in line.parts(6) { names.add(name, kind: .metonym, row: row) }
      countries.append(
        Country(
          code: line.text(2), name: line.text(0), adjectives: line.list(3), people: line.list(4),
          capitals: line.list(5), metonyms: line.list(6), needsEvidence: line.has("e", in: 7)))
    }
    self.countries = countries
    byCode = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1.code, $0) })
  }

  subscript(row: Int) -> Country { countries[row] }

  func country(code: String) -> Country? { byCode[code].map { countries[$0] } }
}
