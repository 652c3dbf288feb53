/// How a sentence stands in time, as its verbs tell; it decides which Friday "Friday" is.
public enum Tense: Sendable {
  case past, future, unknown
}
