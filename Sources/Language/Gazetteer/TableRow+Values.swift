internal import News

extension City {
  /// Columns: name, other names, country, thousands of inhabitants, latitude and longitude in hundredths of a degree,
  /// flags: c capital, r region, e needs evidence.
  init(_ row: TableRow) {
    self.init(
      name: row.text(0), country: row.text(2), populationThousands: row.number(3),
      latitude: row.hundredths(4), longitude: row.hundredths(5), isCapital: row.has("c", in: 6),
      isRegion: row.has("r", in: 6), needsEvidence: row.has("e", in: 6))
  }
}

extension Venue {
  /// Columns: name, other names, city, country, flags: e needs evidence.
  init(_ row: TableRow) {
    self.init(
      name: row.text(0), city: row.optionalText(2), country: row.optionalText(3), needsEvidence: row.has("e", in: 4))
  }
}

extension Organization {
  /// Columns: name, other names, abbreviation, kind, members, city, country.
  init(_ row: TableRow) {
    self.init(
      name: row.text(0), abbreviation: row.optionalText(2), kind: OrganizationKind(rawValue: row.text(3)) ?? .body,
      members: row.list(4), seatCity: row.optionalText(5), country: row.optionalText(6))
  }
}

extension Leader {
  /// Columns: name, surnames, other full names, gender, offices.
  init(_ row: TableRow) {
    self.init(
      name: row.text(0), surname: row.list(1).first ?? row.text(0), gender: Gender(rawValue: row.text(3)),
      offices: row.list(4).map(Office.init(written:)))
  }
}

extension Office {
  /// "title;kinds;country;organisation;since;until", dates as ISO 8601.
  init(written: String) {
    let parts = written.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    func part(_ index: Int) -> String? { index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
    self.init(
      title: part(0) ?? "", kinds: OfficeKinds(letters: part(1) ?? ""), country: part(2), organization: part(3),
      since: part(4).flatMap { CalendarDate($0) }, until: part(5).flatMap { CalendarDate($0) })
  }
}

extension OfficeKinds {
  /// The table's letters: s state, g government, d deputy, f foreign, m defence, o organisation, x other.
  fileprivate init(letters: some StringProtocol) {
    self.init(letters: letters.utf8)
  }

  private init(letters: some Sequence<UInt8>) {
    self = letters.reduce(into: []) { kinds, byte in
      let letter = Unicode.Scalar(byte)
      switch letter {
      case "s": kinds.insert(.headOfState)
      case "g": kinds.insert(.headOfGovernment)
      case "d": kinds.insert(.deputy)
      case "f": kinds.insert(.foreignMinister)
      case "m": kinds.insert(.defenceMinister)
      case "o": kinds.insert(.organizationHead)
      default: kinds.insert(.other)
      }
    }
  }

  /// False where no office of a row of the table of leaders is of these kinds.
  static func mayHold(_ kinds: OfficeKinds, in row: TableRow) -> Bool {
    row.parts(4).contains { office in
      let letters = office.drop { $0 != UInt8(ascii: ";") }.dropFirst().prefix { $0 != UInt8(ascii: ";") }
      return !OfficeKinds(letters: letters).isDisjoint(with: kinds)
    }
  }
}

extension TableRow {
  /// A whole number; zero where the column holds none.
  fileprivate func number(_ column: Int) -> Int { Int(text(column)) ?? 0 }

  fileprivate func hundredths(_ column: Int) -> Double? { Int(text(column)).map { Double($0) / 100 } }
}
