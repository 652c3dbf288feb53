import Language
import News

/// Makes records of clusters.
struct RecordBuilder {
  let article: ReadArticle
  let topics: [Topic]

  private var actors: [Actor] { article.actors }

  func reports(_ clusters: [MeetingCluster]) -> [MeetingReport] {
    let numbered = clusters.compactMap { cluster -> (report: MeetingReport, rank: Int)? in
      let others = Set(
        clusters.filter { $0.frames[0].sentence != cluster.frames[0].sentence }.flatMap(\.bodyFrames).map(\.sentence))
      guard let report = report(cluster, others: others, isOnly: clusters.count == 1) else { return nil }
      return (report, rank(cluster))
    }
    return numbered.enumerated().sorted { a, b in (b.element.rank, a.offset) < (a.element.rank, b.offset) }.map(
      \.element.report)
  }

  /// The more and the earlier an article speaks of it, the more prominent.
  private func rank(_ cluster: MeetingCluster) -> Int {
    let isInTitle = cluster.frames.contains { $0.part == .title }
    let first = cluster.bodyFrames.map(\.sentence).min() ?? 0
    return (isInTitle ? 20 : 0) + min(cluster.frames.count, 6) * 2 - min(first, 30)
  }

  private func report(_ cluster: MeetingCluster, others: Set<Int>, isOnly: Bool) -> MeetingReport? {
    let members = Membership(actors: actors).participants(of: cluster)
    guard Membership(actors: actors).isMeeting(members, cluster) else { return nil }
    let place = place(cluster, members)
    let mode = mode(cluster, place)
    let status = MeetingStatuses(published: article.published).status(of: cluster)
    let participants = Hosting(actors: actors).participants(members, cluster, place: mode == .inPerson ? place : nil)
    let score = Confidence(actors: actors).score(members, cluster)
    guard score >= Confidence.threshold else { return nil }
    let kind = Kinds.kind(cluster, participants: participants.count, mode: mode)
    let details = MeetingDetails(
      kind: kind, mode: mode, status: status,
      title: meetingTitle(participants: participants, place: mode == .inPerson ? place : nil),
      participants: participants, place: mode == .inPerson ? place : nil, date: cluster.date,
      topics: MeetingTopics(article: article, topics: topics, others: others, participants: participants)
        .slugs(of: cluster, isOnly: isOnly),
      confidence: (ConfidenceTable.confidence(of: score) * 100).rounded() / 100,
      codes: Codes.codes(status: status, mode: mode, participants: participants, place: place, cluster: cluster))
    return MeetingReport(details: details, evidence: EvidenceFinder(article: article).evidence(of: cluster))
  }

  /// A call has no place; a host without one gives the country.
  private func place(_ cluster: MeetingCluster, _ members: [Frame.Member]) -> Place? {
    let filed = DatelinePlace(article: article)
    let line = filed.place(of: cluster, members)
    // The town where it was filed says more than the country told of.
    if let place = cluster.place, !place.isNameless {
      return place.isCountry && line?.country == place.country ? line : place
    }
    if let place = line ?? cluster.place { return place }
    let host = members.first(where: \.isHost).flatMap { actors[$0.actor].country }
    guard let code = host ?? cluster.frames.compactMap(\.hostCountry).first,
      let country = Gazetteer.shared.country(code: code)
    else { return nil }
    return Place(name: country.name, venue: nil, city: nil, country: code)
  }

  private func mode(_ cluster: MeetingCluster, _ place: Place?) -> MeetingMode {
    let told = cluster.mode
    // Leaders who "spoke", and nobody says where, spoke by telephone.
    let isSpeech = cluster.primary.trigger.kind == .speak && cluster.primary.mode == nil
    // Three and more seldom share a line.
    if isSpeech, cluster.primary.place == nil, cluster.members.count < 3 {
      let title = cluster.frames.first { $0.part == .title && $0.mode != nil }
      return title?.mode ?? (told == .video ? .video : .phone)
    }
    return told ?? .inPerson
  }
}
