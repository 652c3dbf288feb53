/// Writes a title as a role: "prime minister" becomes "Prime Minister".
enum RoleText {
  static func role(_ title: Title, in text: TokenizedText) -> String? {
    guard title.category != .honorific else { return nil }
    var words: [String] = []
    for index in title.tokens {
      let token = text.tokens[index]
      let word = text.text(index..<index + 1)
      if token.has(.joined), let last = words.popLast() {
        words.append(last + capitalised(word, token))
      } else if let full = expansions[token.key], title.tokens.count <= 2 {
        words.append(full)
      } else {
        words.append(small.contains(token.key) ? token.key : capitalised(word, token))
      }
    }
    let first = words.firstIndex { !skipped.contains($0.lowercased()) } ?? 0
    return words[first...].joined(separator: " ")
  }

  private static func capitalised(_ word: String, _ token: Token) -> String {
    token.isCapitalised || token.has(.mark) ? word : word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let small: WordSet = ["of", "for", "and", "the", "de"]
  private static let skipped: WordSet = ["visiting", "his", "top-ranking"]
  private static let expansions: WordTable<String> = [
    "pm": "Prime Minister", "gen": "General", "sen": "Senator", "rep": "Representative", "gov": "Governor",
    "amb": "Ambassador", "col": "Colonel", "adm": "Admiral", "lt": "Lieutenant", "apnsa": "National Security Advisor",
    "pres": "President", "fm": "Foreign Minister", "eam": "External Affairs Minister", "dpm": "Deputy Prime Minister",
    "nsa": "National Security Adviser", "vp": "Vice President",
  ]
}
