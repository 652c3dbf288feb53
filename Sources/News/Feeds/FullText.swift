/// Whether the pages behind a feed's entries are fetched for the text that the feed leaves out.
public enum FullText: String, Hashable, Sendable, CaseIterable {
  /// Where an entry is so short that it is likely to be a teaser.
  case auto
  case always
  case never
}
