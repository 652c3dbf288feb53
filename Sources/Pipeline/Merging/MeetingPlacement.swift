public import News
public import Store

/// Brings an article's reports into the meetings they tell of: inside one write of the store.
///
/// ```swift
/// try await store.write { writer in
///   try MeetingPlacement(writer: writer, now: .now).place(findings.meetings, of: article)
/// }
/// ```
public struct MeetingPlacement {
  private let writer: any StoreWriter
  private let now: Timestamp

  /// How often neighbours of what has changed are taken in.
  private static let rounds = 3

  public init(writer: any StoreWriter, now: Timestamp) { (self.writer, self.now) = (writer, now) }

  /// Puts the reports in the place of what the article told before. Meetings keep their ids where an account goes on in
  /// the new reports.
  /// - Parameter article: its `published`, or the time it was first seen, orders it among others.
  /// - Throws: `StoreError`.
  public func place(_ reports: [MeetingReport], of article: Article) throws {
    let before = try writer.accounts(article: article.id)
    let pins = try hold(reports, of: article)
    let left = try writer.removeReports(article: article.id)
    let origin = try writer.origin(article: article.id) ?? StoryOrigin(story: article.id, source: article.id)
    let arriving = reports.enumerated().map { rank, report in
      StoredReport(
        report: report, article: article.id, published: article.published?.instant ?? article.created, origin: origin,
        rank: rank, pin: pins[rank])
    }
    var block = MeetingBlock(writer: writer)
    for report in arriving { _ = try block.add(candidatesFor: report) }
    for (account, index) in zip(before, AccountMatching.match(before.map(\.report), reports)) {
      try block.add(account.meeting, former: index.map { [arriving[$0]] } ?? [])
    }
    for pin in pins.values.sorted() { try block.add(pin) }
    let told = try writer.meetings(toldInStoryOf: article.id)
    for meeting in told { try block.add(meeting) }
    let changed = try regroup(block, with: arriving)
    // Copies count as sources of what they were found to be copies of.
    for meeting in Set(left + told).subtracting(changed).sorted() { try rebuild(meeting) }
  }

  /// Groups anew what meetings rest on, after an article of theirs was removed.
  /// - Parameter others: meetings whose sources have changed.
  /// - Throws: `StoreError`.
  public func settle(_ meetings: [String], others: [String] = []) throws {
    var block = MeetingBlock(writer: writer)
    for meeting in meetings { try block.add(meeting) }
    let neighbours = block.homes
    for home in neighbours {
      for report in home.reports { _ = try block.add(candidatesFor: report) }
    }
    let changed = try regroup(block, with: [])
    for meeting in Set(meetings + others).subtracting(changed).sorted() { try rebuild(meeting) }
  }

  /// Saves again what its reports now tell, or removes it where none is left.
  /// - Throws: `StoreError`.
  public func rebuild(_ meeting: String) throws {
    try save(try writer.reports(meeting: meeting), as: meeting)
  }

  // MARK: By hand

  /// Makes one meeting of several, for ever.
  /// - Parameter others: ids; they lead to `meeting` from then on.
  /// - Throws: `StoreError`.
  public func merge(_ others: [String], into meeting: String) throws {
    for id in others {
      try writer.mergeMeeting(id: id, into: meeting)
      try writer.note(.meetingMerged, subject: id, at: now)
    }
    try writer.pinReports(meeting: meeting)
    try rebuild(meeting)
  }

  /// Takes what some articles tell out of a meeting, for ever: that makes another one.
  /// - Parameter articles: some, not all, of those that the meeting rests on.
  /// - Returns: the id of the other one.
  /// - Throws: `StoreError`.
  public func split(_ articles: Set<String>, from meeting: String) throws -> String {
    try writer.pinReports(meeting: meeting)
    let moving = try writer.reports(meeting: meeting).filter { articles.contains($0.article) }
    let other = try move(moving, into: Regrouping.Home(meeting: nil, reports: moving))
    try writer.pinReports(meeting: other)
    for id in [meeting, other] { try rebuild(id) }
    return other
  }

  // MARK: -

  /// - Returns: meetings that were saved or removed.
  private func regroup(_ start: MeetingBlock, with arriving: [StoredReport]) throws -> [String] {
    var block = start
    var plan = plan(block, arriving)
    for _ in 0..<MeetingPlacement.rounds {
      var isWider = false
      // What joined another may have others come along.
      for (home, new) in plan.homes where home.reports.count > new.count {
        guard let merged = MeetingMerger.merge(home.reports, id: "") else { continue }
        let statuses = home.reports.map(\.report.details.status)
        let like = StoredReport(of: merged, like: home.reports[0])
        isWider = try block.add(candidatesFor: like, statuses: statuses) || isWider
      }
      guard isWider else { break }
      plan = self.plan(block, arriving)
    }
    return try carryOut(plan)
  }

  private func plan(_ block: MeetingBlock, _ arriving: [StoredReport]) -> Regrouping {
    Regrouping(
      MeetingGrouping.groups(of: block.homes.flatMap(\.reports) + arriving), meetings: block.meetings)
  }

  private func carryOut(_ plan: Regrouping) throws -> [String] {
    var homes: [String] = []
    for (home, arriving) in plan.homes { homes.append(try move(arriving, into: home)) }
    for (meeting, index) in plan.emptied {
      try writer.mergeMeeting(id: meeting, into: homes[index])
      try writer.note(.meetingMerged, subject: meeting, at: now)
    }
    for (id, home) in zip(homes, plan.homes) {
      try hold(home.home.reports, in: id)
      try save(home.home.reports, as: id)
    }
    return homes + plan.emptied.map(\.meeting)
  }

  /// - Parameter reports: all that the meeting rests on.
  private func save(_ reports: [StoredReport], as meeting: String) throws {
    guard case .found(let before) = try writer.meeting(id: meeting) else { return }
    guard let merged = MeetingMerger.merge(reports, id: meeting) else { return try writer.removeMeeting(id: meeting) }
    guard merged != before else { return }
    try writer.saveMeeting(merged)
    // A new one was noted when it was made.
    if before.articles > 0 { try writer.note(.meetingChanged, subject: meeting, at: now) }
  }

  /// Puts those reports into a meeting that are not there yet; makes it where it is new.
  private func move(_ arriving: [StoredReport], into home: Regrouping.Home) throws -> String {
    let meeting = try home.meeting ?? add(home.reports)
    for report in arriving {
      try writer.saveReport(report.report, article: report.article, rank: report.rank, meeting: meeting)
    }
    return meeting
  }

  private func add(_ reports: [StoredReport]) throws -> String {
    let id = try writer.addMeeting(reports[0].report.details, firstReported: reports[0].published, at: now)
    try writer.note(.meetingCreated, subject: id, at: now)
    return id
  }

  /// Finds what was put somewhere by hand again among an article's new reports.
  /// - Returns: by rank, the meetings.
  private func hold(_ reports: [MeetingReport], of article: Article) throws -> [Int: String] {
    let pins = try writer.pins(article: article.id)
    for pin in pins { try writer.setRank(nil, pin: pin.id) }
    var held: [Int: String] = [:]
    for (pin, rank) in zip(pins, AccountMatching.match(pins.map(\.report), reports)) {
      guard let rank else { continue }
      try writer.setRank(rank, pin: pin.id)
      held[rank] = pin.meeting
    }
    return held
  }

  /// A meeting that was made by hand and had gone is held by its new id.
  private func hold(_ reports: [StoredReport], in meeting: String) throws {
    guard let pin = reports.first(where: { $0.pin != nil })?.pin, pin != meeting else { return }
    try writer.movePins(from: pin, to: meeting)
  }
}

extension StoredReport {
  /// A merged record as if one article had told it all.
  fileprivate init(of meeting: Meeting, like report: StoredReport) {
    self.init(
      report: MeetingReport(details: meeting.details, evidence: []), article: report.article,
      published: meeting.lastReported, origin: report.origin)
  }
}
