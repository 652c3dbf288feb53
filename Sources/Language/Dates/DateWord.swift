internal import News

/// The words that dates are made of.
enum DateWord: Equatable, Sendable {
  /// Abbreviations may be followed by a full stop.
  case month(Int, isShort: Bool)
  case weekday(Weekday, isShort: Bool)
  case relativeDay(Int)
  case unit(DateUnit)
  /// "days"
  case units(DateUnit)
  case weekend
  case cardinal(Int)
  case ordinal(Int)
  case partOfDay
  case meridiem(isAfternoon: Bool)
  case zone(ClockZone)
  case part(PeriodPart)
  case last, this, next, coming, past, later, earlier
  case ago, hence, from, to, until, between, and, on, of, the, at, by, within, since, several, following, recent, now
  case `in`
  case noon, midnight, local, time, before, after
  /// Makes a weekday the name of something: "Black Friday", "Bloody Sunday".
  case feast
  /// Begins the name of a paper or channel that ends in "Today".
  case outlet
  /// "of March": what else may lead to a month.
  case preposition
}

extension DateWord {
  /// - Parameter hash: Of the word's ASCII letters in lower case (`FNV`).
  static func word(hash: UInt64) -> DateWord? { table[hash] }

  private static let table: [UInt64: DateWord] = {
    var table: [UInt64: DateWord] = [:]
    func add(_ words: String, _ meaning: DateWord) {
      for word in words.split(separator: " ") {
        table[FNV.finished(word.utf8.reduce(FNV.offset) { FNV.adding($1, to: $0) })] = meaning
      }
    }
    func addEach(_ words: String, _ meaning: (Int) -> DateWord) {
      for (index, word) in words.split(separator: " ").enumerated() { add(String(word), meaning(index + 1)) }
    }
    addEach("january february march april may june july august september october november december") {
      .month($0, isShort: false)
    }
    addEach("jan feb mar apr - jun jul aug sep oct nov dec") { .month($0, isShort: true) }
    add("sept", .month(9, isShort: true))
    let full = "monday tuesday wednesday thursday friday saturday sunday".split(separator: " ")
    let short = ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"]
    for (index, weekday) in Weekday.allCases.enumerated() {
      add(String(full[index]), .weekday(weekday, isShort: false))
      add(short[index], .weekday(weekday, isShort: true))
    }
    addEach("one two three four five six seven eight nine ten eleven twelve") { .cardinal($0) }
    add("a an", .cardinal(1))
    addEach("first second third fourth fifth sixth seventh eighth ninth tenth") { .ordinal($0) }
    for (words, meaning) in plainWords { add(words, meaning) }
    for (name, zone) in ClockZone.names { add(name, .zone(zone)) }
    return table
  }()

  private static let plainWords: [(String, DateWord)] = [
    ("today tonight", .relativeDay(0)), ("tomorrow", .relativeDay(1)), ("yesterday", .relativeDay(-1)),
    ("day", .unit(.day)), ("week", .unit(.week)), ("month", .unit(.month)), ("quarter", .unit(.quarter)),
    ("year", .unit(.year)), ("days", .units(.day)), ("weeks", .units(.week)), ("months", .units(.month)),
    ("years", .units(.year)), ("weekend", .weekend),
    ("morning afternoon evening night", .partOfDay),
    ("am", .meridiem(isAfternoon: false)), ("pm", .meridiem(isAfternoon: true)),
    ("early beginning start", .part(.early)), ("mid middle", .part(.middle)), ("late end", .part(.late)),
    ("last", .last), ("this current", .this), ("next", .next), ("coming upcoming", .coming), ("past previous", .past),
    ("later", .later), ("earlier", .earlier), ("ago", .ago), ("hence", .hence), ("from", .from),
    ("to through thru", .to),
    ("until till", .until), ("between", .between), ("and", .and), ("on", .on), ("of", .of), ("the", .the), ("at", .at),
    ("by", .by), ("within", .within), ("since", .since), ("few several couple", .several), ("following", .following),
    ("recent", .recent), ("now", .now), ("in", .in), ("noon midday", .noon), ("midnight", .midnight), ("local", .local),
    ("time", .time), ("usa russia india", .outlet),
    ("black bloody good super cyber ash palm maundy giving", .feast), ("before", .before), ("after", .after),
    ("during for around about over", .preposition),
  ]
}
