import Language
import News

/// Picks the topics that a meeting is about: those mentioned where it is told of.
struct MeetingTopics {
  let article: ReadArticle
  let topics: [Topic]
  private static let longest = 8

  func slugs(of cluster: MeetingCluster, isOnly: Bool) -> [String] {
    let passages = passages(of: cluster, isOnly: isOnly)
    return topics.filter { topic in
      topic.mentions.contains { mention in passages.contains { $0.contains(mention.start) } }
    }.prefix(Self.longest).map(\.slug)
  }

  /// The sentences that tell of it, and those after them in the same paragraph.
  private func passages(of cluster: MeetingCluster, isOnly: Bool) -> [Range<Int>] {
    let text = article.body.text
    var wanted: Set<Int> = []
    for frame in cluster.bodyFrames {
      wanted.insert(frame.sentence)
      let paragraph = text.sentences[frame.sentence].paragraph
      var next = frame.sentence + 1
      while isOnly, next < text.sentences.count, text.sentences[next].paragraph == paragraph {
        wanted.insert(next)
        next += 1
      }
    }
    return wanted.map { text.scalars(text.sentences[$0].tokens) }
  }
}
