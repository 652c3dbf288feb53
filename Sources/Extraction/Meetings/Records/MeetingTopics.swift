import Language
import News

/// Picks the topics that a meeting is about: those mentioned where it is told of, but not who meets and where.
struct MeetingTopics {
  let article: ReadArticle
  let topics: [Topic]
  /// Sentences that tell of other meetings.
  let others: Set<Int>
  let participants: [Participant]
  private static let longest = 12
  /// What every meeting is, and none is about.
  private static let meetings: WordSet = [
    "diplomacy", "international-relations", "summit-meeting", "head-of-state",
  ]

  func slugs(of cluster: MeetingCluster, isOnly: Bool) -> [String] {
    let passages = passages(of: cluster, isOnly: isOnly)
    let known = placeSlugs(cluster).union(participantSlugs)
    return topics.filter { topic in
      tells(topic) && !known.contains(topic.slug)
        && topic.mentions.contains { mention in passages.contains { $0.contains(mention.start) } }
    }.prefix(Self.longest).map(\.slug)
  }

  /// A phrase of one word says too little to be a topic of talks.
  private func tells(_ topic: Topic) -> Bool {
    if Self.meetings.contains(topic.slug) { return false }
    return topic.kind == .subject || topic.slug.contains("-")
  }

  private func placeSlugs(_ cluster: MeetingCluster) -> Set<String> {
    Set(cluster.frames.compactMap(\.place).flatMap { [$0.name, $0.venue, $0.city].compactMap(\.self) }.map(slug))
  }

  /// The participants, and the countries that they are of.
  private var participantSlugs: Set<String> {
    let countries = participants.compactMap { $0.country.flatMap(Gazetteer.shared.country(code:))?.name }
    return Set((participants.map(\.name) + countries).map(slug))
  }

  /// The sentences that tell of it, those after them up to another meeting in the same paragraph, and where it is the
  /// only one, those that speak of its agenda or of both sides.
  private func passages(of cluster: MeetingCluster, isOnly: Bool) -> [Range<Int>] {
    let text = article.body.text
    var wanted: Set<Int> = []
    for frame in cluster.bodyFrames where wanted.insert(frame.sentence).inserted {
      let paragraph = text.sentences[frame.sentence].paragraph
      var next = frame.sentence + 1
      while next < text.sentences.count, text.sentences[next].paragraph == paragraph, !others.contains(next) {
        wanted.insert(next)
        next += 1
      }
    }
    if isOnly, !wanted.isEmpty { wanted.formUnion(continuing()) }
    return wanted.sorted().map { text.scalars(text.sentences[$0].tokens) }
  }

  private func continuing() -> [Int] {
    let text = article.body.text
    return text.sentences.indices.filter { index in
      text.sentences[index].tokens.contains { Self.agenda.contains(text.tokens[$0].key) }
    }
  }

  private static let agenda: WordSet = [
    "agenda", "discuss", "discussed", "discussing", "discussions", "talks", "meeting", "leaders", "ministers",
    "presidents", "both",
    "agreed", "agree", "dialogue", "raise", "raised", "negotiations", "counterpart", "governments", "sides",
  ]
}
