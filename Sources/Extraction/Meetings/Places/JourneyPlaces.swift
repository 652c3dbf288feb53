import Language
import News

/// Where two met, if a sentence before says where one of them went: "Li arrived in Hanoi on Monday. She will meet Y."
///
/// The other must be at home there, or of no country that the text tells.
struct JourneyPlaces {
  let clause: Clause
  private static let reach = 3
  private static let verbs: WordSet = [
    "travel", "travels", "travelled", "traveled", "travelling", "traveling", "fly", "flies", "flew", "flying", "arrive",
    "arrives", "arrived", "arriving", "come", "comes", "came", "coming", "go", "goes", "went", "going", "leave",
    "leaves",
    "land", "lands", "landed", "head", "heads", "headed", "heading", "visit", "visits", "visited", "visiting", "visit",
    "trip", "stay", "tour", "toured", "be", "is", "was", "expected", "due", "journey", "return", "returns", "returned",
  ]

  func place(of frame: Frame) -> Place? {
    guard frame.part == .text, frame.members.count > 1, !frame.isBackground else { return nil }
    for sentence in stride(from: frame.sentence, through: max(0, frame.sentence - Self.reach), by: -1) {
      let there = Clause(
        clause.read, part: .text, sentence: sentence, mentions: clause.read.mentions(in: sentence),
        actors: clause.actors)
      if let place = destination(in: there, of: frame) { return place }
    }
    return nil
  }

  private func destination(in there: Clause, of frame: Frame) -> Place? {
    let places = MeetingPlaces(clause: there)
    for verb in there.tokens.reversed() where Self.verbs.contains(there.key(verb)) {
      guard let traveller = traveller(before: verb, in: there, of: frame), let place = places.destination(after: verb),
        let country = place.country, clause.actors[traveller].country != country
      else { continue }
      let others = frame.members.map { clause.actors[$0.actor] }.filter {
        $0.country != clause.actors[traveller].country
      }
      if others.contains(where: { $0.country == country })
        || !others.isEmpty && place.city != nil && others.allSatisfy({ $0.country == nil })
      {
        return place
      }
    }
    return nil
  }

  /// Who goes there, if he takes part.
  private func traveller(before verb: Int, in there: Clause, of frame: Frame) -> Int? {
    // "during his visit to Helsinki"
    let own = there.read.mentions(in: there.sentence).last {
      $0.form == .possessivePronoun && $0.tokens.upperBound <= verb && verb - $0.tokens.upperBound < 4
    }
    if let own, own.actors.count == 1, frame.actors.contains(own.actors[0]) { return own.actors[0] }
    let before = there.groups.last { $0.tokens.upperBound <= verb && there.isDirect($0) }
    guard let who = before?.mentions.first, before?.mentions.count == 1, who.actors.count == 1,
      frame.actors.contains(who.actors[0])
    else { return nil }
    return who.actors[0]
  }
}
