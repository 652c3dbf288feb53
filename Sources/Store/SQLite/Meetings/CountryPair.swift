/// Two countries of a meeting, in the order of the alphabet.
struct CountryPair: Hashable {
  let a: String
  let b: String

  /// - Parameter countries: codes in capitals.
  static func all(of countries: Set<String>) -> [CountryPair] {
    let codes = countries.sorted()
    return codes.indices.flatMap { first in
      codes[(first + 1)...].map { CountryPair(a: codes[first], b: $0) }
    }
  }
}
