import News
import Store

/// Reports of one meeting.
struct ReportGroup {
  struct Member {
    let facts: ReportFacts
    /// Whether the meeting got another day by this report.
    let isMoved: Bool
  }

  /// How a report fits in.
  struct Fit {
    let score: Double
    let isMoved: Bool
  }

  /// Id of the meeting that these were put into by hand.
  let pin: String?
  /// In the order of the news.
  private(set) var members: [Member] = []
  private var articles: Set<String> = []

  init(pin: String?) { self.pin = pin }

  /// Of a group with more reports, the first and the newest speak for all: some meetings have thousands.
  private static let (first, newest) = (4, 8)

  mutating func add(_ facts: ReportFacts, isMoved: Bool) {
    let index = members.lastIndex { !StoredReport.isBefore(facts.stored, $0.facts.stored) }.map { $0 + 1 } ?? 0
    members.insert(Member(facts: facts, isMoved: isMoved || facts.status == .postponed), at: index)
    articles.insert(facts.stored.article)
  }

  /// Nil where the report tells of another meeting: most of those that count speak against it, the newest ones too.
  func fit(_ facts: ReportFacts) -> Fit? {
    guard !articles.contains(facts.stored.article) else { return nil }
    let place = members.firstIndex { StoredReport.isBefore(facts.stored, $0.facts.stored) } ?? members.count
    let speakers = speakers(at: place)
    let found = speakers.map { index in
      index < place ? Affinity(members[index].facts, facts) : Affinity(facts, members[index].facts)
    }
    let fits = found.compactMap { $0 }
    guard let best = fits.max(by: { $0.score < $1.score }) else { return nil }
    // A plan that moved without a word is told by few at first.
    let isNews = zip(speakers, found).contains { $0 >= place - 2 && $0 < place && $1 != nil }
    guard pin != nil || 2 * fits.count >= found.count || isNews else { return nil }
    return Fit(score: best.score, isMoved: best.isMoved && place == members.count)
  }

  /// The members that count for a report at that place: once a meeting was put off, what was said of its day before no
  /// longer does, nor what is said of the new day for a report from before.
  private func speakers(at place: Int) -> [Int] {
    let start = members[..<place].lastIndex { $0.isMoved } ?? 0
    let end = members[place...].firstIndex { $0.isMoved } ?? members.count
    let range = start < end ? start..<end : 0..<members.count
    guard range.count > ReportGroup.first + ReportGroup.newest else { return Array(range) }
    let near = min(max(place, range.lowerBound + ReportGroup.first + ReportGroup.newest), range.upperBound)
    return Array(range.prefix(ReportGroup.first)) + Array(near - ReportGroup.newest..<near)
  }
}
