import Language

/// Words of dates that rules look for by themselves.
enum DayWords {
  static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
  ]

  static let all: WordSet = days.union([
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "morning", "afternoon", "evening", "night", "week", "month", "year", "weekend",
  ])
}
