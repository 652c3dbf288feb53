/// How a sentence stands in time, as its verbs tell; it decides which Friday "Friday" is.
public enum Tense: Sendable {
  case past, future, unknown
  /// "Was to have met on Thursday": told from the past, and perhaps still ahead; the nearest Thursday.
  case open
}
