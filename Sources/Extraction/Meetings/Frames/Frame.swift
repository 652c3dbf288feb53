import Language
import News

/// What one trigger of a text says of a meeting.
struct Frame {
  struct Member: Hashable {
    let actor: Int
    /// The words that name the participant.
    let mention: ActorMention
    /// The same as text.
    let mentionText: String
    var isHost: Bool
  }

  let part: ArticlePart
  let sentence: Int
  let trigger: Trigger
  /// Where the words for day and place are looked for; the trigger's own tokens, save where the verb is left out.
  var anchor: Range<Int>?
  var members: [Member] = []
  /// Points back at a meeting that was told of before: "the talks", "the two met".
  var isAnaphoric = false
  /// Adds to a meeting told of before and makes none: "they were joined by".
  var addsOnly = false
  /// "opened the summit", "will attend the talks": one more participant of the meeting told of last.
  var opens = false
  var mode: MeetingMode?
  var status: MeetingStatus?
  /// An explicit word, not only a tense: "postponed", "will".
  var isStatusExplicit = false
  /// "last met", "their previous meeting", "would meet again": another meeting than the one reported.
  var isBackground = false
  var isFollowUp = false
  var date: DateSpan?
  /// The date is the one to which the meeting was put off.
  var isMoved = false
  /// "opened on Thursday and run until Sunday": still going on, whenever it began.
  var isOpenEnded = false
  var place: Place?
  /// The place was found by its own words and not taken from who hosts.
  var visited: String?
  /// Whoever hosts, where it is a state or organisation that does not itself take part.
  var hostCountry: String?

  /// "Neither meeting took place."
  var isDenial = false
  /// "on the sidelines of": neither side is at home.
  var isOnSidelines = false
  /// "negotiations" and the like.
  var isNegotiation = false

  /// Names both sides.
  var isWhole: Bool { members.count > 1 && !addsOnly }

  /// The trigger as it stands among day and place.
  var site: Trigger {
    guard let anchor else { return trigger }
    return Trigger(kind: trigger.kind, tokens: anchor, isNoun: trigger.isNoun, noun: trigger.noun)
  }

  var actors: [Int] { members.map(\.actor) }
}
