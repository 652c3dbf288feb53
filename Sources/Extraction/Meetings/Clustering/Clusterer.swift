import Language
import News

/// Puts frames that tell of the same meeting together.
struct Clusterer {
  private(set) var clusters: [MeetingCluster] = []
  private let actors: [Actor]
  /// How many sentences a word like "the meeting" reaches back.
  private static let reach = 8
  /// Bounds the work on a text of nothing but meetings.
  private static let longest = 40

  init(actors: [Actor]) { self.actors = actors }

  /// The members of the meeting told of last, some sentences before.
  func previous(before sentence: Int, reach: Int) -> [Frame.Member] {
    guard let last = clusters.last(where: { $0.lastSentence >= 0 && $0.lastSentence <= sentence }),
      sentence - last.lastSentence <= reach
    else { return [] }
    return clusters.filter { $0.lastSentence <= sentence }.max { $0.lastSentence < $1.lastSentence }?.members
      ?? last.members
  }

  /// Those of the only meeting told of so far, for "the two of them".
  func only(before sentence: Int) -> [Frame.Member] { clusters.count == 1 ? previous(before: sentence, reach: 12) : [] }

  /// The meeting that the sentences before one told of last.
  func told(before sentence: Int) -> ToldMeeting? {
    let before = clusters.filter { $0.lastSentence >= 0 && $0.lastSentence < sentence }
    guard let last = before.max(by: { $0.lastSentence < $1.lastSentence }) else { return nil }
    let status = last.explicitStatus ?? last.primary.status
    return ToldMeeting(
      sentence: last.lastSentence, actors: last.members.map(\.actor), date: last.date,
      isOver: status == .held || status == .underway)
  }

  /// The last sentence of the body that told of a meeting.
  var lastSentence: Int { clusters.map(\.lastSentence).max() ?? -1 }

  mutating func add(_ frame: Frame) {
    if let index = best(for: frame) {
      clusters[index].add(frame)
      return
    }
    guard frame.members.count > 1 || isSelfSufficient(frame), !frame.addsOnly, clusters.count < Self.longest else {
      return
    }
    // Told in passing, without a day of its own.
    if frame.isBackground || frame.isFollowUp, frame.date?.start == nil { return }
    if frame.status == .proposed || frame.status == .planned, repeats(frame) {
      guard
        frame.date?.precision == .day || frame.date?.precision == .time
          || frame.status == .planned && frame.date?.start != nil && !frame.isFollowUp
      else { return }
    }
    if frame.status == .held, repeats(frame), frame.date?.start == nil { return }
    clusters.append(MeetingCluster(frame))
  }

  /// The same participants already have a record.
  private func repeats(_ frame: Frame) -> Bool {
    clusters.contains { matched(frame, $0) >= min(frame.members.count, $0.members.count, 2) }
  }

  private func best(for frame: Frame) -> Int? {
    let fitting = clusters.indices.filter { fits(frame, clusters[$0]) }
    return fitting.max { a, b in order(frame, clusters[a]) < order(frame, clusters[b]) }
  }

  /// A headline is about what the article begins with, other words about what was told of last.
  private func order(_ frame: Frame, _ cluster: MeetingCluster) -> (Int, Int) {
    guard frame.part == .title else { return (matched(frame, cluster), cluster.lastSentence) }
    let isAlike = frame.mode == nil || cluster.mode == nil || frame.mode == cluster.mode
    return (matched(frame, cluster) * 2 + (isAlike ? 1 : 0), -(cluster.bodyFrames.map(\.sentence).min() ?? 0))
  }

  private func fits(_ frame: Frame, _ cluster: MeetingCluster) -> Bool {
    let matched = matched(frame, cluster)
    switch frame.members.count {
    case 0:
      guard frame.part == .text, frame.sentence - cluster.lastSentence <= Self.reach else { return false }
    case 1:
      guard matched == 1 || frame.opens && frame.sentence - cluster.lastSentence <= 3 else { return false }
      guard !frame.isBackground, !isOtherVisit(frame, cluster) else { return false }
      if frame.part == .text, frame.sentence - cluster.lastSentence > Self.reach, !frame.isAnaphoric { return false }
    default:
      if frame.addsOnly {
        return (matched > 0 || frame.opens) && frame.sentence - cluster.lastSentence <= 3 && agrees(frame, cluster)
      }
      let small = min(frame.members.count, cluster.members.count)
      guard matched >= min(2, small), matched == small || matched * 3 >= small * 2 else {
        return false
      }
    }
    return agrees(frame, cluster)
  }

  /// Nothing of the two contradicts: date, mode, place, and held against planned.
  private func agrees(_ frame: Frame, _ cluster: MeetingCluster) -> Bool {
    let isMoved = frame.isMoved || cluster.frames.contains(where: \.isMoved)
    if !isMoved, let date = frame.date, let known = cluster.date, !DateSpans.overlap(date, known) {
      guard isVisit(frame) != cluster.frames.allSatisfy(isVisit), DateSpans.near(date, known, days: 4) else {
        return false
      }
    }
    let isCall = frame.mode == .phone || frame.mode == .video
    let knownCall = cluster.mode == .phone || cluster.mode == .video
    if frame.mode != nil, cluster.mode != nil, isCall != knownCall { return false }
    if frame.mode == nil, knownCall, frame.trigger.kind == .host || isVisit(frame) { return false }
    let isOther = frame.isFollowUp || frame.isBackground && (!frame.isAnaphoric || frame.date?.start != nil)
    if isOther, frame.members.count > 1 { return frame.date != nil && cluster.date == frame.date }
    return !contradicts(frame, cluster)
  }

  private func contradicts(_ frame: Frame, _ cluster: MeetingCluster) -> Bool {
    guard let status = frame.status, let known = cluster.explicitStatus, frame.isStatusExplicit else { return false }
    let future: Set<MeetingStatus> = [.planned, .proposed]
    if let date = frame.date, let known = cluster.date, date.precision == .day, date.start == known.start {
      return false
    }
    if known == .held, future.contains(status) { return frame.members.count > 1 || frame.isFollowUp || isVisit(frame) }
    if future.contains(known), status == .held { return frame.members.count > 1 && !frame.isAnaphoric }
    return false
  }

  /// "The prime ministers of eight countries are meeting": who they are may follow.
  private func isSelfSufficient(_ frame: Frame) -> Bool {
    guard let only = frame.members.first, frame.trigger.kind == .meet || frame.trigger.kind == .gather else {
      return false
    }
    let actor = actors[only.actor]
    let offices: Set<OfficeCategory> = [
      .president, .headOfGovernment, .foreignMinister, .defenceMinister, .minister, .leader, .head,
    ]
    return actor.kind == .group && actor.office.map(offices.contains) == true
      && (actor.organization != nil || actor.country != nil || only.mentionText.contains(" of "))
  }

  /// "his recent visit to Ukraine": to where the meeting is not.
  private func isOtherVisit(_ frame: Frame, _ cluster: MeetingCluster) -> Bool {
    guard isVisit(frame) else { return false }
    let isSpeech = cluster.frames.allSatisfy { $0.trigger.kind == .speak || $0.trigger.kind == .phone }
    if isSpeech { return true }
    guard let visited = frame.visited else { return false }
    if let place = cluster.place?.country { return place != visited }
    return !cluster.members.contains { actors[$0.actor].country == visited && !frame.actors.contains($0.actor) }
  }

  private func isVisit(_ frame: Frame) -> Bool { frame.trigger.kind == .visit }

  /// How many of a frame's members a cluster has, a state counting for who speaks for it.
  private func matched(_ frame: Frame, _ cluster: MeetingCluster) -> Int {
    frame.members.count { member in cluster.members.contains { isSame($0.actor, member.actor) } }
  }

  func isSame(_ a: Int, _ b: Int) -> Bool {
    if a == b { return true }
    let (first, second) = (actors[a], actors[b])
    guard let country = first.country, country == second.country else { return false }
    if first.kind == .country || second.kind == .country { return first.kind == .person || second.kind == .person }
    guard first.kind == .person, second.kind == .person, !first.isNamed || !second.isNamed else { return false }
    guard let office = first.office, let other = second.office else { return false }
    return office.agrees(with: other)
  }
}
