import News

/// Settles how a meeting stands from all that is said of it, and from its date.
struct MeetingStatuses {
  let published: ZonedTimestamp?

  func status(of cluster: MeetingCluster) -> MeetingStatus {
    if let explicit = cluster.explicitStatus {
      return explicit == .held && isFuture(cluster.date) ? .planned : explicit
    }
    let told = cluster.primary.status ?? cluster.frames.compactMap(\.status).first
    if isFuture(cluster.date) { return told == .proposed ? .proposed : .planned }
    // What began the day before is not known to go on.
    if told == .underway, isPast(cluster.date), !cluster.isOpenEnded { return .held }
    return told ?? .held
  }

  private func isPast(_ date: DateSpan?) -> Bool {
    guard let end = date?.end?.day, let today = published?.day else { return false }
    return end < today
  }

  private func isFuture(_ date: DateSpan?) -> Bool {
    guard let start = date?.start?.day, let today = published?.day else { return false }
    return start > today
  }
}
