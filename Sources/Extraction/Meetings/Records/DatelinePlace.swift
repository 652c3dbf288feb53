import Language
import News

/// Takes the place where an article was filed for that of a meeting, where the text ties the two.
struct DatelinePlace {
  let article: ReadArticle

  func place(of cluster: MeetingCluster, _ members: [Frame.Member]) -> Place? {
    guard let line = article.body.dateline, let city = line.city, isOver(cluster) else { return nil }
    let country = line.country ?? city.country
    guard isFirst(cluster, line, country) || isAtHome(cluster, members, country) else { return nil }
    return Place(name: city.name, venue: nil, city: city.name, country: country)
  }

  private func isOver(_ cluster: MeetingCluster) -> Bool {
    cluster.explicitStatus == .held || cluster.explicitStatus == .underway || cluster.primary.status == .underway
      || cluster.explicitStatus == nil && cluster.primary.status != .planned
  }

  /// The first sentence tells of a host at home there, or of the dateline's own day.
  private func isFirst(_ cluster: MeetingCluster, _ line: Dateline, _ country: String?) -> Bool {
    let first = cluster.bodyFrames.filter { $0.sentence == 0 && $0.members.count > 1 }
    guard !first.isEmpty else { return false }
    let hosts = first.flatMap(\.members).contains { $0.isHost && article.actors[$0.actor].country == country }
    let day = line.date?.span(published: article.published, tense: .past).start?.day
    return hosts || day != nil && day == cluster.date?.start?.day
  }

  /// A visitor and someone at home there met while the news was new.
  private func isAtHome(_ cluster: MeetingCluster, _ members: [Frame.Member], _ country: String?) -> Bool {
    guard let country, let today = article.published?.day, let start = cluster.date?.start?.day,
      cluster.date?.precision == .day || cluster.date?.precision == .time,
      (0...2).contains(today.daysSinceEpoch - start.daysSinceEpoch), !cluster.frames.allSatisfy(\.isBackground)
    else { return false }
    let persons = members.map { article.actors[$0.actor] }.filter { $0.kind == .person }
    return (persons.contains { $0.country == country } || cluster.place?.country == country)
      && persons.contains { $0.country != nil && $0.country != country }
  }
}
