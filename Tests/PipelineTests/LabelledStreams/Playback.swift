import News
import Pipeline
import Store

/// What the pipeline made of the streams: every mention of a meeting with the record that it ended up in.
struct Playback {
  private(set) var mentions: [BCubed.Mention] = []
  private(set) var records: [String: Meeting] = [:]
  /// In words, for those who look for what to mend.
  private(set) var errors: [String] = []

  /// What finds the meetings in an article.
  enum Reader {
    case extractor
    /// The labels: what goes wrong then is the merging's doing.
    case labels
  }

  /// Plays the articles in the order in which they arrive, each as its outlet's feed brings it, into one database.
  static func run(
    _ streams: [LabelledStream], in bench: Bench, by reader: Reader = .extractor,
    order: ([LabelledStream.Article]) -> [LabelledStream.Article] = { $0 }
  ) async throws -> Playback {
    for article in order(streams.flatMap(\.articles)) {
      let feed = "https://\(article.host)/feed.json"
      switch reader {
      case .extractor: _ = try await bench.pipeline.addFeed(document: try article.feed(), url: feed)
      case .labels: try await store(article, feed: feed, in: bench)
      }
    }
    let isLabelled = reader == .labels
    var playback = Playback()
    let reader = try bench.reader
    for stream in streams {
      for article in stream.articles { try playback.join(article, of: stream, isLabelled: isLabelled, reader) }
    }
    return playback
  }

  private static func store(_ article: LabelledStream.Article, feed: String, in bench: Bench) async throws {
    let reports = article.labelledReports()
    let content = ArticleContent(
      title: article.title, text: article.text, published: ZonedTimestamp(article.published), url: article.url)
    try await bench.store.write { writer in
      let source = ArticleSource(
        feed: try writer.addFeed(FeedDraft(url: feed), at: .now).feed.id, url: content.url, seen: .now)
      let stored = try writer.addArticle(content, source: source, at: .now).article
      try MeetingPlacement(writer: writer, now: .now).place(reports, of: stored)
    }
  }

  /// The record that holds most mentions of a labelled meeting.
  func record(of meeting: String) -> Meeting? {
    let found = mentions.filter { $0.truth == meeting }.compactMap(\.record)
    let counts = Dictionary(grouping: found) { $0 }.mapValues(\.count)
    let most = counts.values.max()
    let best = counts.keys.filter { counts[$0] == most }.compactMap { records[$0] }
    return best.max { ($0.lastReported.seconds, $0.details.title) < ($1.lastReported.seconds, $1.details.title) }
  }

  /// "162 of 237 found, 20 more that nobody told of".
  var counts: String {
    let told = mentions.count { $0.truth != nil }
    let found = mentions.count { $0.truth != nil && $0.record != nil }
    return "\(found) of \(told) found, \(mentions.count - told) more that nobody told of"
  }

  /// The labelled mentions that share a record, "article meeting" each.
  var groups: Set<[String]> {
    let found = mentions.filter { $0.truth != nil && $0.record != nil }
    let groups = Dictionary(grouping: found, by: \.record).values
    return Set(groups.map { $0.map { "\($0.article) \($0.truth ?? "")" }.sorted() })
  }

  /// Labels of an article and its accounts in the store, the best fitting pairs first.
  private mutating func join(
    _ article: LabelledStream.Article, of stream: LabelledStream, isLabelled: Bool, _ reader: any StoreReader
  ) throws {
    var accounts = try self.accounts(of: article, reader)
    if isLabelled {
      for (label, account) in zip(article.meetings, accounts) {
        mentions.append(
          BCubed.Mention(article: article.id, truth: "\(stream.id)/\(label.meeting)", record: account.record))
      }
      return
    }
    var labels = article.meetings
    while let (label, account) = bestPair(labels, accounts) {
      let truth = "\(stream.id)/\(labels.remove(at: label).meeting)"
      mentions.append(BCubed.Mention(article: article.id, truth: truth, record: accounts.remove(at: account).record))
    }
    for label in labels {
      mentions.append(BCubed.Mention(article: article.id, truth: "\(stream.id)/\(label.meeting)", record: nil))
      errors.append("missed \(article.id): \(label.status), \(label.participants.joined(separator: ", "))")
    }
    for account in accounts {
      mentions.append(BCubed.Mention(article: article.id, truth: nil, record: account.record))
      errors.append("extra \(article.id): \(account.details.status.rawValue), \(account.details.title)")
    }
  }

  private struct Account {
    let record: String
    let details: MeetingDetails
  }

  private mutating func accounts(of article: LabelledStream.Article, _ reader: any StoreReader) throws -> [Account] {
    let content = ArticleContent(title: article.title, text: article.text, url: article.url)
    guard let stored = try reader.knownArticle(content) else { return [] }
    for meeting in try reader.meetings(article: stored.id) { records[meeting.id] = meeting }
    return try reader.accounts(article: stored.id).map { Account(record: $0.meeting, details: $0.report.details) }
  }

  private func bestPair(_ labels: [LabelledStream.Label], _ accounts: [Account]) -> (label: Int, account: Int)? {
    var best: (worth: Int, label: Int, account: Int)?
    for (i, label) in labels.enumerated() {
      for (j, account) in accounts.enumerated() {
        let worth = worth(label, account.details)
        if worth > best?.worth ?? 0 { best = (worth, i, j) }
      }
    }
    return best.map { ($0.label, $0.account) }
  }

  /// Nothing where fewer than two participants agree; a right date and a right status count half a participant each.
  private func worth(_ label: LabelledStream.Label, _ details: MeetingDetails) -> Int {
    let hits = NameMatch.hits(label.participants, in: details.participants.map { [$0.name, $0.mention] })
    guard hits >= min(2, label.participants.count) else { return 0 }
    let isRightDay = label.date != nil && details.date?.start?.day.description == label.date?.start
    return 2 * hits + (isRightDay ? 1 : 0) + (details.status.rawValue == label.status ? 1 : 0)
  }
}
