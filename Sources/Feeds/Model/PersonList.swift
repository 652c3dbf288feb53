/// The authors of a feed or an entry.
struct PersonList {
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
