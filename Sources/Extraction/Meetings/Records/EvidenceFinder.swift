import Language
import News

/// Quotes the sentences that prove a record.
struct EvidenceFinder {
  let article: ReadArticle
  /// More prove nothing further.
  private static let longest = 4

  /// The sentence that carries most of the record first, then those that tell date, place, status or more participants.
  func evidence(of cluster: MeetingCluster) -> [Evidence] {
    let primary = fullest(cluster)
    var places = [Key(primary)]
    for frame in useful(cluster, primary) where places.count < Self.longest && !places.contains(Key(frame)) {
      places.append(Key(frame))
    }
    return places.map { evidence($0) }
  }

  private struct Key: Hashable {
    let part: ArticlePart
    let sentence: Int
    init(_ frame: Frame) { (part, sentence) = (frame.part, frame.sentence) }
  }

  /// Of the frames that tell of two sides, the one whose sentence names most participants; then the place, then the date.
  private func fullest(_ cluster: MeetingCluster) -> Frame {
    let primary = cluster.primary
    var (best, most) = (primary, worth(primary, cluster))
    for frame in cluster.bodyFrames where frame.isWhole {
      let worth = worth(frame, cluster)
      if worth > most || worth == most && frame.part == best.part && frame.sentence < best.sentence {
        (best, most) = (frame, worth)
      }
    }
    return best
  }

  private func worth(_ frame: Frame, _ cluster: MeetingCluster) -> Int {
    let names = article.read(frame.part).named(in: frame.sentence)
    let place = cluster.place.map { [$0.name, $0.venue, $0.city] }?.contains(frame.place?.name) == true ? 2 : 0
    let date = frame.date != nil && frame.date == cluster.date ? 1 : 0
    return cluster.members.count { names.contains($0.actor) } * 4 + place + date
  }

  private func useful(_ cluster: MeetingCluster, _ primary: Frame) -> [Frame] {
    var needed: [Frame] = []
    let others = cluster.bodyFrames + cluster.frames.filter { $0.part == .title }
    var known = Set(primary.actors)
    for member in cluster.members where !known.contains(member.actor) {
      if let frame = others.first(where: { $0.actors.contains(member.actor) }) {
        needed.append(frame)
        known.formUnion(frame.actors)
      }
    }
    if primary.date != cluster.date, let frame = others.first(where: { $0.date == cluster.date }) {
      needed.append(frame)
    }
    if let place = cluster.place, primary.place?.name != place.name,
      let frame = others.first(where: { $0.place?.name == place.name })
    {
      needed.append(frame)
    }
    let status = cluster.explicitStatus
    if status != nil, primary.status != status || !primary.isStatusExplicit,
      let frame = others.first(where: { $0.isStatusExplicit && $0.status == status })
    {
      needed.append(frame)
    }
    // The body proves more than a headline does.
    return needed.filter { $0.part == .text } + needed.filter { $0.part == .title }
  }

  private func evidence(_ key: Key) -> Evidence {
    let text = article.read(key.part).text
    let tokens = text.sentences[key.sentence].tokens
    let scalars = text.scalars(tokens)
    return Evidence(part: key.part, text: text.text(tokens), start: scalars.lowerBound, end: scalars.upperBound)
  }
}
