extension ZonedTimestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, or the date alone where no time is known.
  public var description: String { isDateOnly ? day.description : instant.description }
}
