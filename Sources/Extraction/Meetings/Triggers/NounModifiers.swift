import Language

/// Words before a noun that tells of a meeting.
enum NounModifiers {
  static let determiners: WordSet = [
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "any", "no", "some", "such",
    "one",
    "each", "another", "both", "two", "three", "several", "my", "our", "your", "further", "more", "new",
  ]

  static let words = WordSet(
    words:
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next previous earlier recent upcoming planned scheduled forthcoming expected proposed
      possible potential future bilateral trilateral quadrilateral multilateral virtual phone telephone telephonic video secure
      direct high-level top-level senior-level ministerial summit-level informal formal official working state private brief
      short lengthy long historic landmark rare crucial key important anticipated long-awaited highly much-anticipated
      eagerly-awaited closed-door face-to-face in-person one-on-one one-to-one sideline emergency urgent joint separate
      extended expanded follow-up introductory courtesy two-day three-day one-day four-day two-hour hour-long 45-minute
      day-long weekend working-level nuclear peace trade security economic ceasefire truce climate bilateral diplomatic
      constructive productive candid frank fruitful substantive intensive intense final initial preliminary preparatory
      conference leaders presidential trip annual-summit second-ever first-ever fresh renewed stalled marathon tense
      cordial warm friendly positive good great preliminary exploratory indirect back-channel inaugural maiden surprise
      unannounced oval office white house kremlin dinner lunch breakfast g7 g20 nato eu asean quad bilateral zoom call
      yearly weekly monthly regular planned rescheduled postponed cancelled canceled aborted ill-fated
      """)
}
