import Language

/// Mentions joined by commas and "and": "Ishiba and Trump".
struct ActorGroup {
  var tokens: Range<Int>
  var mentions: [ActorMention]

  var isPlural: Bool {
    mentions.count > 1 || mentions.contains { $0.actors.count > 1 || $0.form == .several || $0.form == .group }
  }
}
