/// A word that may tell of a meeting.
struct Trigger: Hashable {
  enum Kind: Hashable {
    /// "met", "confer", "sat down": both sides alike.
    case meet
    /// "spoke", "talked".
    case speak
    /// "phoned", "called".
    case phone
    /// "hosts", "received", "welcomed": the subject is at home.
    case host
    /// "visited": the object is a place or who lives there.
    case visit
    /// "gathered", "convened": several come together.
    case gather
    /// "see": a meeting only where it is arranged or wished for.
    case see
    /// "joined": one more.
    case join
    /// "negotiated": with someone, about a matter.
    case negotiate
    /// "debated": someone, or a matter.
    case debate
  }

  let kind: Kind
  /// Indices of its tokens.
  let tokens: Range<Int>
  let isNoun: Bool
  let noun: Noun?

  /// What a noun says of the meeting.
  enum Noun: Hashable {
    case meeting, talks, call, video, summit, trilateral, visit
    /// "dinner": a meeting only where someone has it with another.
    case meal
    /// "debate": a meeting only of two persons who are named.
    case debate
  }
}
