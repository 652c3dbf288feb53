import News

/// A day as it is written for readers: `6. Februar 2025`, `February 6, 2025`, `2025年2月6日`, `06/02/2025`.
struct DateText {
  /// In which order days and months stand where both are numbers; `unknown` leaves what could be both unread.
  enum Order { case dayFirst, monthFirst, unknown }

  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)
  }

  private let tokens: [Token]
  private let order: Order

  /// The first day in the text that has its year; nil where there is none.
  static func day(in text: String, order: Order) -> CalendarDate? {
    guard text.utf8.contains(where: ASCII.isDigit) else { return nil }
    return DateText(text, order).day
  }

  private init(_ text: String, _ order: Order) {
    self.order = order
    var tokens: [Token] = []
    var rest = text.lowercased()[...]
    while let first = rest.first, tokens.count < 64 {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter }
        tokens.append(.word(String(letters)))
        rest = rest.dropFirst(letters.count)
      } else {
        if !first.isWhitespace { tokens.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
    self.tokens = tokens
  }

  private var day: CalendarDate? {
    for index in tokens.indices {
      if let found = eastern(index) ?? numbers(index) ?? named(index) { return found }
    }
    return nil
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1990...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }

  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index] else { return nil }
    return (value, digits)
  }

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  private func mark(_ index: Int) -> Character? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index] else { return nil }
    return mark
  }

  /// Chinese, Japanese, Korean; and Vietnamese `ngày 6 tháng 2 năm 2025`.
  private func eastern(_ index: Int) -> CalendarDate? {
    if let year = number(index), let month = number(index + 2), let day = number(index + 4),
      let sign = word(index + 1), sign == "年" || sign == "년", let next = word(index + 3), next == "月" || next == "월"
    {
      return Self.date(year.value, month.value, day.value)
    }
    if word(index + 1) == "tháng", word(index + 3) == "năm" || mark(index + 3) == ",", let day = number(index),
      let month = number(index + 2), let year = number(index + 4)
    {
      return Self.date(year.value, month.value, day.value)
    }
    return nil
  }

  /// Three numbers with the same mark between.
  private func numbers(_ index: Int) -> CalendarDate? {
    guard let first = number(index), let separator = mark(index + 1), "-/.".contains(separator),
      let second = number(index + 2), mark(index + 3) == separator, let third = number(index + 4),
      first.digits <= 4, second.digits <= 2
    else { return nil }
    if first.digits == 4 { return third.digits <= 2 ? Self.date(first.value, second.value, third.value) : nil }
    guard first.digits <= 2, third.digits == 4 || third.digits == 2 else { return nil }
    let year = third.digits == 4 ? third.value : 2000 + third.value
    let dayFirst = Self.date(year, second.value, first.value)
    // Dots part days from months nowhere but in that order.
    if separator == "." { return dayFirst }
    let monthFirst = Self.date(year, first.value, second.value)
    switch order {
    case .dayFirst: return dayFirst ?? monthFirst
    case .monthFirst: return monthFirst ?? dayFirst
    case .unknown: return dayFirst == nil ? monthFirst : monthFirst == nil || monthFirst == dayFirst ? dayFirst : nil
    }
  }

  /// A month's name with day and year around it, or both on one side: `6 de febrero de 2025`, `2025. február 6.`.
  private func named(_ index: Int) -> CalendarDate? {
    guard let name = word(index), let month = MonthNames.month(name) else { return nil }
    let before = near(index, step: -1)
    let after = near(index, step: 1)
    if let year = after.first, year.digits == 4, let day = before.first {
      return Self.date(year.value, month, day.value)
    }
    if let day = after.first, let year = after.dropFirst().first, year.digits == 4 {
      return Self.date(year.value, month, day.value)
    }
    if let year = before.first, year.digits == 4, let day = after.first {
      return Self.date(year.value, month, day.value)
    }
    if let day = before.first, let year = after.first, year.digits == 2, mark(index + 1) != ":" {
      return mark(index + 3) == ":" || mark(index + 2) == ":" ? nil : Self.date(2000 + year.value, month, day.value)
    }
    return nil
  }

  /// The next two numbers on a side, with only marks and the small words of dates between.
  private func near(_ index: Int, step: Int) -> [(value: Int, digits: Int)] {
    var found: [(value: Int, digits: Int)] = []
    var at = index + step
    while tokens.indices.contains(at), found.count < 2, abs(at - index) <= 6 {
      switch tokens[at] {
      case .number(let value, let digits): found.append((value, digits))
      case .word(let word): if !Self.small.contains(word) { return found }
      case .mark(let mark): if !".,/-–’'".contains(mark) { return found }
      }
      at += step
    }
    return found
  }

  private static let small: Set<String> = [
    "st", "nd", "rd", "th", "de", "del", "di", "of", "er", "do", "the", "ya", "г", "року", "ngày", "a", "år",
  ]
}
