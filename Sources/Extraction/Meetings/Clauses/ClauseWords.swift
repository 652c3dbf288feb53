import Language

/// Small words by which clauses are told apart.
enum ClauseWords {
  static let auxiliaries: WordSet = words(
    "is are was were be been being has have had having will would shall should can could may might must do does did 'd"
  )

  static let be: WordSet = words("is are was were be been being 's")

  /// Stand between subject and verb, or verb and object, and change nothing.
  static let adverbs: WordSet = words(
    """
    also then again already soon now just briefly separately jointly personally virtually privately publicly formally
    officially finally directly once twice reportedly recently earlier later today yesterday tomorrow tonight both all
    still even only ever first last there here together previously subsequently face-to-face in-person informally warmly
    discreetly secretly quietly twice thrice instead therefore thus often never not currently
    """)

  /// Open a clause of their own.
  static let breaks: WordSet = words(
    "that because but while when whenever after before if although though since until where whether who which whom unless as"
  )
  .union([";", ":", "—"])

  static let relatives: WordSet = ["who", "which", "whom", "that"]

  /// Before a participle they share the subject of the main clause.
  static let participial: WordSet = ["after", "before", "while", "when", "since", "by", "following"]

  static let reporting: WordSet = words(
    """
    said say says saying told tell tells announced announce announces confirmed confirms confirm reported reports report
    wrote writes declared stated added noted claimed tweeted posted according disclosed revealed
    """)

  /// Their object is who does what follows: "asked Rubio to meet Lavrov".
  static let asking: WordSet = words(
    "asked asks ask urged urges urge told tells ordered orders invited invites invite sent sends dispatched encouraged persuaded"
  )

  /// Verbs that carry a noun: "held talks".
  static let light: WordSet = words(
    """
    hold holds held holding have has had having begin begins began begun start starts started open opens opened conclude
    concludes concluded end ends ended attend attends attended convene convened chair chairs chaired co-chaired lead leads led co-led host hosts
    hosted hosting conduct conducts conducted continue continued continues resume resumed resumes arrange arranged
    schedule scheduled plan plans planned want wants seek seeks sought propose proposes proposed suggest suggests suggested offer offers offered
    cancel cancels cancelled canceled postpone postpones postponed delay delayed delays scrap scrapped skip skipped
    announce announces announced confirm confirms confirmed request requested requests make makes made pay pays paid join
    joined joins rule rules ruled enter entered finish finished wrap wrapped complete completed hosting launch
    launched call calls called put puts do did get got expect expects expected expecting discussing
    denied deny denies receive receives received receiving take takes took taken taking share shared shares enjoyed
    """)

  /// Prepositions before a noun whose subject is the sentence's: "in talks with", "for a meeting with".
  static let carrying: WordSet = [
    "for", "in", "during", "after", "following", "at", "before", "on", "into", "from", "to", "with",
  ]

  /// Words that end a name and begin something else.
  static func isFunctionWord(_ key: String) -> Bool {
    auxiliaries.contains(key) || adverbs.contains(key) || breaks.contains(key) || reporting.contains(key)
      || endings.contains(key)
  }

  private static let endings: WordSet = words(
    "and or but to early late next last this that these those broke collapsed resumed ended began failed stalled scheduled set due planned expected aimed took lasted continue continued focused held he she they it amid on"
  )

  private static func words(_ text: String) -> WordSet { WordSet(words: text) }
}
