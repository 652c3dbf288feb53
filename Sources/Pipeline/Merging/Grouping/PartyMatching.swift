import News

/// How the participants of two reports answer to each other, each to one at most.
struct PartyMatching {
  /// Matched pairs, and those of them that are the same participant rather than a person and a country.
  private(set) var pairs = 0
  private(set) var same = 0
  /// Whether a pair is a group or an organisation named alike.
  private(set) var sharesBody = false

  init(_ first: [Party], _ second: [Party]) {
    var (left, right) = (first, second)
    // The surest first, so that a namesake or a country does not take the place of the one that is meant.
    take(&left, &right) { $0.key == $1.key && $0.match($1) == .same }
    take(&left, &right) { $0.match($1) == .same }
    same = pairs
    take(&left, &right) { $0.match($1) == .byCountry }
  }

  private mutating func take(_ left: inout [Party], _ right: inout [Party], _ fits: (Party, Party) -> Bool) {
    left.removeAll { party in
      guard let index = right.firstIndex(where: { fits(party, $0) }) else { return false }
      right.remove(at: index)
      pairs += 1
      if party.kind == .group || party.kind == .organization { sharesBody = true }
      return true
    }
  }
}
