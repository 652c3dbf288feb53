/// What the world's names stand for: countries, cities, venues, organisations and those who hold or held office.
///
/// ```swift
/// let gazetteer = Gazetteer.shared
/// gazetteer.country(named: "South Korea")?.code                       // "KR"
/// gazetteer.leaders(surname: "Ishiba").first?.offices.first?.title    // "Prime Minister"
/// ```
/// Names are found whatever their accents, hyphens and apostrophes, but with their capitals: "US" is a country, "us"
/// is not, and a text wholly in capitals is read too. Every look-up takes a `NameKey`, made from UTF-8 bytes, or a
/// string. To find the longest name in a sequence of words, try as many as `maxWords(from:)` tells, the most first.
///
/// The tables are in the binary, written by script/gazetteer (see docs/gazetteer.md), and are read once, on first use.
public struct Gazetteer: Sendable {
  public static let shared = Gazetteer()

  let tables: GazetteerTables
  private let index: NameIndex
  private let longest: LongestNames
  let countries: CountryTable
  let people: LeaderIndex
  let givenNames: GivenNames

  init() {
    tables = GazetteerTables()
    var builder = NameIndexBuilder()
    countries = CountryTable(tables.countries, into: &builder)
    builder.addNames(of: tables)
    (index, longest) = (builder.index, builder.longest)
    people = LeaderIndex(tables.leaders)
    givenNames = GivenNames(tables.givenNames)
  }

  /// How many words the longest name has that begins with this key's first word; zero where no name of a country,
  /// city, venue or organisation begins so. Words are parted by white space and hyphens: "Guinea-Bissau" has two.
  public func maxWords(from key: NameKey) -> Int { longest.words(from: key.firstWord) }

  /// All that a name may stand for, in one look-up.
  public func kinds(of key: NameKey) -> NameKinds {
    var kinds: NameKinds = []
    index.forEach(key.hash) { entry in
      if key.fits(entry) { kinds.formUnion(NameKinds(entry.kind)) }
    }
    return kinds
  }

  /// The rows of the kinds asked for that a name stands for, each once, in the order of their table.
  func rows(_ key: NameKey, _ kinds: EntryKind...) -> [Int] {
    var rows: [Int] = []
    index.forEach(key.hash) { entry in
      if kinds.contains(entry.kind) && key.fits(entry) && !rows.contains(entry.row) { rows.append(entry.row) }
    }
    return rows.sorted()
  }

  func firstRow(_ key: NameKey, _ kind: EntryKind) -> Int? {
    var row: Int?
    index.forEach(key.hash) { entry in
      if entry.kind == kind && key.fits(entry) { row = min(row ?? .max, entry.row) }
    }
    return row
  }
}

extension NameKey {
  fileprivate func fits(_ entry: NameIndex.Entry) -> Bool {
    casing == .capitals || casing == .capitalized && !entry.needsCapitals
  }
}
