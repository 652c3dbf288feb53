import Language
import News

/// The days under which an agenda or a running report lists what happens.
///
/// "MONDAY 13 MARCH" on a line of its own holds until the next such line. One line alone may be the day of publication,
/// unless it is ahead of that. Entries that begin with a time of day ("09:10 …") and stand under no such line are those
/// of the day of publication, where the headline or the first sentence names that day.
struct DayHeadings {
  private var headings: [(sentence: Int, date: DateExpression)] = []
  private var entries: Set<Int> = []
  private var today: DateExpression?
  private let published: ZonedTimestamp?
  /// A report as it goes on, whose entries are all of the day of publication.
  private var isLive = false
  /// Words and marks of the longest heading: "Wednesday, the 15th of March 2023:".
  private static let longest = 9

  init(_ article: ReadArticle) {
    published = article.published
    let text = article.body.text
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.tokens.count <= Self.longest, let date = Self.heading(text, sentence) {
        headings.append((index, date))
      } else if text.tokens[sentence.tokens.lowerBound].has(.opensLine), Self.beginsWithClock(text, sentence) {
        entries.insert(index)
      }
    }
    if headings.count == 1, !isAhead(headings[0].date) { headings = [] }
    if headings.isEmpty, entries.count > 1 { today = named(in: article) }
    isLive = headings.isEmpty && entries.count > 3
  }

  /// The day of what a sentence tells, where the sentence itself names none.
  func date(of sentence: Int, _ standing: Standing) -> DateSpan? {
    if let heading = headings.last(where: { $0.sentence <= sentence }) {
      return heading.date.span(published: published, tense: standing.tense ?? MeetingDates.tense(standing.status))
    }
    guard entries.contains(sentence) else { return nil }
    if isLive, let day = published?.day {
      return DateSpan(start: .day(day), end: .day(day), precision: .day, text: "today")
    }
    guard standing.status == .held || standing.status == .underway else { return nil }
    return today?.span(published: published, tense: .past)
  }

  private func isAhead(_ date: DateExpression) -> Bool {
    guard let published, let day = date.span(published: published, tense: .unknown).start?.day else { return false }
    return day > published.day
  }

  private func named(in article: ReadArticle) -> DateExpression? {
    let parts = [article.title.text, article.body.text]
    let dates = parts.compactMap { text in
      text.sentences.first.map { DateFinder.expressions(in: text.utf8($0.tokens)) }
    }
    return dates.joined().first {
      let span = $0.span(published: published, tense: .past)
      return span.precision == .day && span.start?.day == published?.day && published != nil
    }
  }

  /// A day, and nothing else but marks.
  private static func heading(_ text: TokenizedText, _ sentence: Sentence) -> DateExpression? {
    guard text.tokens[sentence.tokens.lowerBound].has(.opensLine) || sentence.tokens.lowerBound == 0 else { return nil }
    let found = DateFinder.expressions(in: text.utf8(sentence.tokens))
    guard let date = found.first, found.count == 1 else { return nil }
    let isAll = sentence.tokens.allSatisfy {
      text.tokens[$0].has(.mark) || date.range.contains(text.tokens[$0].bytes.lowerBound)
    }
    // Any year will do to tell a day from a month.
    let span = date.span(published: ZonedTimestamp("2025-01-01"), tense: .unknown)
    return isAll && span.precision == .day ? date : nil
  }

  /// "09:10", "9.10"
  private static func beginsWithClock(_ text: TokenizedText, _ sentence: Sentence) -> Bool {
    let bytes = text.utf8(sentence.tokens).prefix(6)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let rest = bytes.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let sign = rest.first, sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".")
    else { return false }
    return rest.dropFirst().prefix { (0x30...0x39).contains($0) }.count == 2
  }
}
