/// Weeks since 1970, in which copies are looked for.
enum StoryWeek {
  /// - Parameter position: an article's.
  static func of(position: Int64) -> Int64 {
    let (week, rest) = (position >> Position.turnBits).quotientAndRemainder(dividingBy: 7 * 86_400)
    return rest < 0 ? week - 1 : week
  }
}
