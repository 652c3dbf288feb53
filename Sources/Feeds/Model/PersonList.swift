/// The authors of a feed or an entry.
struct PersonList {
  /// How well an element names its person, whatever the order of the elements: the highest one given stands.
  enum Source {
    /// Someone else who is responsible: an owner, a web master, who is credited for a picture.
    static let responsible = Rank.none
    /// A mail address without a name, as RSS 2.0 asks for.
    static let address = Rank.fallback
    static let dublinCore = Rank.module
    static let named = Rank.core
    /// What podcast players show.
    static let iTunes = Rank.correction
  }

  private var people: [String] = []
  private var rank = Rank.none

  /// Takes a person unless better ones are known; the first of a higher rank sends the others away.
  mutating func add(_ person: String?, _ rank: Rank) {
    guard let person, !person.isEmpty, rank.rawValue >= self.rank.rawValue, people.count < 50 else { return }
    if rank.rawValue > self.rank.rawValue { people.removeAll() }
    self.rank = rank
    if !people.contains(person) { people.append(person) }
  }

  /// Nil where there are none.
  var description: String? { people.isEmpty ? nil : people.joined(separator: ", ") }
}
