/// Pronouns and the small words around them.
enum Pronouns {
  struct Pronoun: Sendable {
    let gender: Gender?
    let isPlural: Bool
    let isPossessive: Bool
  }

  static let all: WordTable<Pronoun> = [
    "he": Pronoun(gender: .male, isPlural: false, isPossessive: false),
    "him": Pronoun(gender: .male, isPlural: false, isPossessive: false),
    "himself": Pronoun(gender: .male, isPlural: false, isPossessive: false),
    "his": Pronoun(gender: .male, isPlural: false, isPossessive: true),
    "she": Pronoun(gender: .female, isPlural: false, isPossessive: false),
    "her": Pronoun(gender: .female, isPlural: false, isPossessive: true),
    "herself": Pronoun(gender: .female, isPlural: false, isPossessive: false),
    // In a quotation: who is quoted.
    "i": Pronoun(gender: nil, isPlural: false, isPossessive: false),
    "we": Pronoun(gender: nil, isPlural: false, isPossessive: false),
    "they": Pronoun(gender: nil, isPlural: true, isPossessive: false),
    "them": Pronoun(gender: nil, isPlural: true, isPossessive: false),
    "their": Pronoun(gender: nil, isPlural: true, isPossessive: true),
  ]

  static let firstPerson: WordSet = ["i", "we"]

  static let numbers: WordTable<Int> = [
    "two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
  ]

  /// Words that may follow "the two" where no noun does.
  static let verbsAfterNumber: WordSet = [
    "are", "were", "have", "had", "will", "would", "also", "met", "meet", "spoke", "talked", "discussed", "agreed",
    "held",
    "last", "first", "could", "may", "might", "did", "do", "plan", "planned", "said", "signed", "should", "then",
    "later",
    "both", "exchanged", "pledged", "expressed", "reaffirmed", "sat", "shook", "posed", "would", "can", "to",
    "underscored",
    "reviewed", "conferred", "covered", "committed", "promised", "witnessed", "who", "spent", "want", "hope", "expect",
  ]

  /// Words between a country and a title: "the newly elected".
  static let adjectives: WordSet = [
    "newly", "elected", "re-elected", "visiting", "long-serving", "longtime", "new", "embattled", "right-wing",
    "left-wing", "hard-line", "centre-right", "centre-left", "then", "current", "respective",
  ]

  static let nations: WordSet = [
    "countries", "nations", "states", "governments", "sides", "parties", "members", "powers", "economies",
  ]
}
