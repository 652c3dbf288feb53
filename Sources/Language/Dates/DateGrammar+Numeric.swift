internal import News

/// Dates in digits.
extension DateGrammar {
  /// "2025-02-07", "2025/02/07", "07.02.2025", and "13/02/2025" where only one reading is a date.
  func numericDay(at index: Int) -> Parsed? {
    guard index + 4 < tokens.count, isFree(before: index), isFree(after: index + 5),
      case .number(let first, let firstDigits) = tokens[index].kind,
      case .sign(let sign) = tokens[index + 1].kind, tokens[index + 3].kind == .sign(sign),
      case .number(let second, let secondDigits) = tokens[index + 2].kind, secondDigits <= 2,
      case .number(let third, let thirdDigits) = tokens[index + 4].kind,
      !tokens[index + 1...index + 4].contains(where: \.isSpaced)
    else { return nil }
    let meaning: DateMeaning?
    switch (firstDigits, thirdDigits, sign) {
    case (4, 1...2, UInt8(ascii: "-")), (4, 1...2, UInt8(ascii: "/")):
      meaning = day(first, second, third)
    case (1...2, 4, UInt8(ascii: ".")):
      meaning = day(third, second, first)
    case (1...2, 4, UInt8(ascii: "/")), (1...2, 4, UInt8(ascii: "-")):
      let (european, american) = (day(third, second, first), day(third, first, second))
      meaning = first == second ? european : european == nil ? american : american == nil ? european : nil
    default: return nil
    }
    return meaning.map { Parsed(meaning: $0, end: index + 5) }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> DateMeaning? {
    guard (1900...2100).contains(year), CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    return .day(year: year, month: month, day: day, weekday: nil)
  }
}
