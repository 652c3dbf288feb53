import Language
import News

/// A sentence as the rules of meetings see it: its tokens and the groups of actors in it.
struct Clause {
  let part: ArticlePart
  let read: ReadText
  let actors: [Actor]
  let sentence: Int
  let groups: [ActorGroup]
  /// For each token of the sentence the group that it lies in, or -1.
  private let groupOver: [Int]

  var tokens: Range<Int> { read.text.sentences[sentence].tokens }
  var isHeadline: Bool { part == .title }

  init(_ read: ReadText, part: ArticlePart, sentence: Int, mentions: ArraySlice<ActorMention>, actors: [Actor]) {
    (self.read, self.part, self.sentence, self.actors) = (read, part, sentence, actors)
    groups = Coordination(read.text.tokens, isHeadline: part == .title).groups(of: mentions, actors: actors)
    let range = read.text.sentences[sentence].tokens
    var groupOver = Array(repeating: -1, count: range.count)
    for (index, group) in groups.enumerated() {
      for token in group.tokens where range.contains(token) { groupOver[token - range.lowerBound] = index }
    }
    self.groupOver = groupOver
  }

  var isQuestion: Bool {
    tokens.suffix(2).contains { read.text.tokens[$0].key == "?" }
  }

  func key(_ token: Int) -> String { tokens.contains(token) ? read.text.tokens[token].key : "" }

  func token(_ index: Int) -> Token? { tokens.contains(index) ? read.text.tokens[index] : nil }

  /// The group that begins at a token.
  func group(at token: Int) -> ActorGroup? {
    group(over: token).flatMap { $0.tokens.lowerBound == token ? $0 : nil }
  }

  /// The group that a token lies in.
  func group(over token: Int) -> ActorGroup? {
    guard tokens.contains(token) else { return nil }
    let index = groupOver[token - tokens.lowerBound]
    return index < 0 ? nil : groups[index]
  }

  /// Where the sentence names an actor by name or office.
  func mention(naming actor: Int) -> ActorMention? {
    let named = groups.flatMap(\.mentions).filter { $0.actors == [actor] && ($0.form == .name || $0.form == .office) }
    return named.first { $0.form == .name } ?? named.first
  }

  /// Not after a preposition and not a possessive: a subject or an object.
  func isDirect(_ group: ActorGroup) -> Bool {
    !Prepositions.contains(key(group.tokens.lowerBound - 1)) && !isPossessive(group)
  }

  /// "Biden's", but not "Akiba Takeo, secretary general of Japan's council".
  func isPossessive(_ group: ActorGroup) -> Bool {
    guard key(group.tokens.upperBound) == "'s" else { return false }
    return group.mentions.last.map { $0.form != .name || $0.name.upperBound == group.tokens.upperBound } ?? true
  }

  /// Steps over adverbs to the right.
  func skipAdverbs(_ index: Int) -> Int {
    var index = index
    while tokens.contains(index), ClauseWords.adverbs.contains(key(index)) { index += 1 }
    return index
  }

  /// The same to the left.
  func skipAdverbs(back index: Int) -> Int {
    var index = index
    while index > tokens.lowerBound, ClauseWords.adverbs.contains(key(index)) { index -= 1 }
    return index
  }
}
