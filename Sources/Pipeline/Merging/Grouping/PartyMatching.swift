import News

/// How the participants of two reports answer to each other, each to one at most.
struct PartyMatching {
  /// Matched pairs, and those of them that are the same participant rather than a person and an office or a country.
  private(set) var pairs = 0
  private(set) var same = 0
  private(set) var offices = 0
  private(set) var vague = 0
  /// Whether a pair is a group or an organisation of one name.
  private(set) var sharesBody = false
  /// Those without a fellow, of either report.
  private(set) var left: [Party]
  private(set) var right: [Party]

  init(_ first: [Party], _ second: [Party]) {
    (left, right) = (first, second)
    // The surest first, so that a namesake or a country does not take the place of the one that is meant.
    take { $0.key == $1.key && $0.match($1) == .same }
    take { $0.match($1) == .same }
    same = pairs
    take { $0.match($1) == .office }
    offices = pairs - same
    take { $0.match($1) == .loose }
    let sure = pairs
    take { $0.match($1) == .vague }
    vague = pairs - sure
  }

  private mutating func take(_ fits: (Party, Party) -> Bool) {
    var rest: [Party] = []
    for party in left {
      guard let index = right.firstIndex(where: { fits(party, $0) }) else {
        rest.append(party)
        continue
      }
      let isBody = party.kind == .group || party.kind == .organization
      if isBody, right[index].key == party.key { sharesBody = true }
      right.remove(at: index)
      pairs += 1
    }
    left = rest
  }
}
