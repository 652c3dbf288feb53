import Language
import News

/// Finds the meetings that an article tells of.
///
/// Sentence by sentence, triggers ("met", "talks") become frames: who, when, where, how it stands. Frames of one
/// meeting are put together, and each cluster that has two participants becomes a record.
struct MeetingFinder {
  func reports(in article: ReadArticle, topics: [Topic]) -> [MeetingReport] {
    // Most articles tell of none.
    lazy var sports = SportCues(article)
    let headings = DayHeadings(article)
    var clusterer = Clusterer(actors: article.actors)
    for (text, part) in [(article.body, ArticlePart.text), (article.title, .title)] {
      for clause in clauses(text, part: part, actors: article.actors) {
        let lead = LeadDates(text: article.body, published: article.published)
        var frames = frames(in: clause, clusterer, article.published, headings)
        frames.removeAll { sports.rules(out: $0, article.actors) }
        frames = frames.map { frame in
          guard let date = lead.headlineDate(of: frame) else { return frame }
          var frame = frame
          frame.date = date
          return frame
        }
        // What is whole by itself first: the rest of the sentence may add to it.
        for frame in frames where frame.isWhole { clusterer.add(frame) }
        for frame in frames where !frame.isWhole { clusterer.add(frame) }
      }
    }
    let builder = RecordBuilder(article: article, topics: topics)
    return builder.reports(clusterer.clusters)
  }

  private func clauses(_ text: ReadText, part: ArticlePart, actors: [Actor]) -> [Clause] {
    // "NAIROBI - " meets nobody.
    let filed = part == .text ? text.dateline?.range.upperBound ?? 0 : 0
    return text.text.sentences.enumerated().compactMap { index, sentence in
      guard TriggerFinder.mayTrigger(text.text.tokens[sentence.tokens]) || FollowOn.mayFollow(text.text, sentence)
      else {
        return nil
      }
      let mentions = text.mentions(in: index).drop {
        text.text.tokens[$0.tokens.upperBound - 1].bytes.lowerBound < filed
      }
      return Clause(text, part: part, sentence: index, mentions: mentions, actors: actors)
    }
  }

  private func frames(
    in clause: Clause, _ clusterer: Clusterer, _ published: ZonedTimestamp?, _ headings: DayHeadings
  ) -> [Frame] {
    // A question tells of nothing.
    if clause.isQuestion { return [] }
    let previous = clause.part == .text ? clusterer.previous(before: clause.sentence, reach: 4) : []
    let only = clause.part == .text ? clusterer.only(before: clause.sentence) : []
    let triggers = TriggerFinder(clause: clause).triggers()
    let members = FrameMembers(clause: clause, previous: previous, only: only)
    var frames = FrameBuilder(members: members).frames(of: triggers)
    if frames.isEmpty, clusterer.lastSentence == clause.sentence - 1, let next = FollowOn(clause: clause).frame() {
      frames = [next]
    }
    guard !frames.isEmpty else { return [] }
    let finisher = FrameFinisher(
      clause: clause, published: published, triggers: triggers, headings: headings,
      last: clause.part == .text ? clusterer.told(before: clause.sentence) : nil)
    return frames.compactMap(finisher.finish)
  }
}
