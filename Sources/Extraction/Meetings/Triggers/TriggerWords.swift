import Language

/// The words that tell of meetings.
enum TriggerWords {
  static let verbs: WordTable<Trigger.Kind> = table([
    (
      .meet,
      "meet meets met meeting confer confers conferred conferring huddle huddled huddles reconvene dine dines dined dining lunched"
    ),
    (.speak, "speak speaks spoke spoken speaking talk talked talking talks converse conversed"),
    (.phone, "rang phone phones phoned phoning telephone telephones telephoned telephoning call calls called calling"),
    (.host, "host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming"),
    (.host, "greet greets greeted greeting entertain entertained"),
    (.visit, "visit visits visited visiting"),
    (.see, "see saw seen seeing"),
    (.meet, "discuss discusses discussed discussing"),
    (.gather, "gather gathers gathered gathering convene convenes convened convening assemble assembled assembles"),
    (.join, "joined"),
    (.negotiate, "negotiate negotiates negotiated negotiating renegotiate renegotiated renegotiating"),
    (.debate, "debate debates debated debating"),
  ])

  /// Tell of talks where "by telephone" follows.
  static let speaking: WordSet = ["agreed", "discussed", "decided", "settled", "conferred", "argued", "negotiated"]

  static let nouns: WordTable<Trigger.Noun> = table([
    (
      .meeting,
      "meeting meetings encounter encounters tete-a-tete face-to-face audience get-together sit-down one-on-one bilateral bilaterals"
    ),
    (.meal, "dinner lunch breakfast luncheon brunch supper coffee tea session appointment talk chat"),
    (.debate, "debate debates"),
    (.talks, "talks discussion discussions consultations negotiations dialogue deliberations"),
    (.call, "call calls conversation conversations phone-call"),
    (.video, "videoconference teleconference video-conference"),
    (.summit, "summit summits"),
    (.trilateral, "trilateral"),
    (.visit, "visit visits trip"),
  ])

  /// Words before a noun that make it procedure, sport or something else.
  static let proceduralModifiers: WordSet = [
    "cabinet", "committee", "panel", "board", "council", "policy", "shareholder", "shareholders", "annual", "general",
    "parliamentary", "plenary", "town-hall", "town", "staff", "press", "news", "team", "budget", "faculty", "prayer",
    "family", "church", "parish", "rate-setting", "fed", "ecb", "fomc", "monetary", "caucus", "residents", "community",
    "race", "track", "athletics", "swim", "swimming", "campaign", "union", "congregation", "revival", "rate", "roll",
    "conference-call", "wake-up", "close", "curtain", "earnings", "robocall", "distress", "emergency-services",
    "house", "home", "site", "prison", "hospital", "doctor", "museum", "port", "field", "school", "safety",
  ]

  /// Adjectives and nouns before a trigger that belong to it.
  static let phoneModifiers: WordSet = ["phone", "telephone", "telephonic", "secure", "conference"]
  static let videoModifiers: WordSet = ["video", "virtual", "online", "videoconference", "zoom", "video-link"]

  /// What "met" takes when nobody meets anybody.
  static let abstractObjects: WordSet = [
    "expectations", "expectation", "goals", "goal", "targets", "target", "deadline", "deadlines", "criteria",
    "criterion",
    "demand", "demands", "needs", "need", "requirements", "requirement", "standards", "standard", "conditions",
    "condition", "obligations", "obligation", "challenge", "challenges", "resistance", "opposition", "fate", "death",
    "end", "criticism", "approval", "threshold", "forecasts", "quota", "objectives", "commitments", "commitment",
    "benchmarks", "costs", "bills", "payments", "definition", "eye", "match", "minds", "silence", "scepticism",
    "skepticism", "fire", "rules", "regulations", "pledge", "promise", "promises", "success", "failure", "applause",
  ]

  private static func table<Value>(_ rows: [(Value, String)]) -> WordTable<Value> {
    WordTable(rows.flatMap { value, words in words.split(separator: " ").map { (String($0), value) } })
  }
}
