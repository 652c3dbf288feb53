import Language
import News

/// How a frame's words put the meeting in time.
struct Standing: Equatable {
  /// Nil where the words leave it open.
  var status: MeetingStatus?
  /// Told by a word made for it, not by a tense that might mean something else.
  var isExplicit = false
  /// "never met", "should meet", "if they met": no meeting is told of.
  var isVoid = false
  var isBackground = false
  var isFollowUp = false
  /// Where the verb settles which Friday is meant, and the status would not: "denied having met on Friday".
  var tense: Tense?

  static let void = Standing(isVoid: true)
}
