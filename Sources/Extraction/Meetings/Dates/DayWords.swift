/// Words of dates that rules look for by themselves.
enum DayWords {
  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
  ]

  static let all: Set<String> = days.union([
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "morning", "afternoon", "evening", "night", "week", "month", "year", "weekend",
  ])
}
