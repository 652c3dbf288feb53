public import News

extension JSONWriter {
  /// The members that tell what an article holds: `topics`, `people`, `meetings`; before them its `title` and `text`,
  /// in which the offsets count, where they are not the ones that came in.
  public mutating func reading(_ reading: Reading, of draft: ArticleDraft) {
    if draft.title != reading.content.title { field("title", reading.content.title) }
    if draft.body != .text(reading.content.text) { field("text", reading.content.text) }
    findings(reading.findings)
  }
}
