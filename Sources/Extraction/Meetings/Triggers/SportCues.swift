import Language
import News

/// Tells reports of sport, where teams, countries and players meet on the pitch.
struct SportCues {
  private let isSport: Bool

  private static let words = WordSet(
    words:
      """
      match matches final finals semi-final semi-finals semifinal quarter-final quarter-finals league tournament goal goals
      goalless scored coach captain rugby cricket football soccer tennis basketball hockey baseball innings wicket pitch
      stadium championship championships playoff playoffs fixture fixtures replay striker midfielder goalkeeper defender
      derby knockout kick-off half-time seeded seed singles doubles olympic medal medallist sevens qualifier qualifiers
      referee penalty relegation season seasons squad hat-trick bout heavyweight boxing marathon grand-slam draw drew keeper equaliser equalizer substitute substituted dugout touchline kickoff clubs fans
      """)

  init(_ article: ReadArticle) {
    var count = 0
    var seen: Set<String> = []
    for text in [article.title.text, article.body.text] {
      for token in text.tokens where Self.words.contains(token.key) {
        count += 1
        seen.insert(token.key)
      }
    }
    isSport = seen.count >= 3 && count * 60 >= article.body.text.tokens.count
  }

  /// In a report of sport only officials meet.
  func rules(out frame: Frame, _ actors: [Actor]) -> Bool {
    guard isSport else { return false }
    return !frame.members.contains { member in
      let actor = actors[member.actor]
      return actor.kind == .person
        && (actor.isInOffice || [.president, .headOfGovernment, .minister, .foreignMinister].contains(actor.office))
    }
  }
}
