import News

/// What an article has told of a meeting so far.
struct ToldMeeting {
  let sentence: Int
  let actors: [Int]
  let date: DateSpan?
  /// Held, or going on.
  let isOver: Bool
}
