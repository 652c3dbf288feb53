internal import News

/// A time zone as news names it.
enum ClockZone: Equatable, Hashable, Sendable {
  /// Minutes east of UTC.
  case fixed(Int)
  /// One of the US by its standard time ("ET"): an hour further east in summer.
  case american(Int)
  /// Of Europe, in the same way ("Brussels time").
  case european(Int)

  /// Abbreviations that stand for one zone alone; "IST" and "CST" do not.
  static let names: [(String, ClockZone)] = [
    ("gmt", .fixed(0)), ("utc", .fixed(0)), ("bst", .fixed(60)), ("cet", .fixed(60)), ("cest", .fixed(120)),
    ("eet", .fixed(120)), ("eest", .fixed(180)), ("msk", .fixed(180)), ("jst", .fixed(540)), ("kst", .fixed(540)),
    ("hkt", .fixed(480)), ("sgt", .fixed(480)), ("aest", .fixed(600)), ("aedt", .fixed(660)), ("nzst", .fixed(720)),
    ("nzdt", .fixed(780)), ("wib", .fixed(420)), ("est", .fixed(-300)), ("edt", .fixed(-240)), ("cdt", .fixed(-300)),
    ("mst", .fixed(-420)), ("mdt", .fixed(-360)), ("pst", .fixed(-480)), ("pdt", .fixed(-420)),
    ("et", .american(-300)), ("pt", .american(-480)),
  ]

  /// Minutes east of UTC at noon of a day.
  func offsetMinutes(on day: CalendarDate) -> Int {
    switch self {
    case .fixed(let minutes): minutes
    case .american(let standard): standard + (ClockZone.isSummer(day, from: (3, 2), to: (11, 1)) ? 60 : 0)
    case .european(let standard): standard + (ClockZone.isSummer(day, from: (3, -1), to: (10, -1)) ? 60 : 0)
    }
  }

  /// From one Sunday of a month to another: the US from the second of March to the first of November (Energy Policy
  /// Act of 2005), the EU from the last of March to the last of October (Directive 2000/84/EC).
  private static func isSummer(_ day: CalendarDate, from: (Int, Int), to: (Int, Int)) -> Bool {
    sunday(from, of: day.year) <= day && day < sunday(to, of: day.year)
  }

  private static func sunday(_ rule: (month: Int, number: Int), of year: Int) -> CalendarDate {
    let days = CalendarDate.days(inMonth: rule.month, of: year)
    let latest = rule.number < 0 ? days : rule.number * 7
    // Every month has these days: the last one, and the seventh and fourteenth.
    let limit = CalendarDate(year: year, month: rule.month, day: latest)!
    return limit.adding(days: -(limit.weekday.rawValue % 7))
  }
}
