/// The words that titles are made of.
enum TitleWords {
  struct Head: Sendable {
    let category: OfficeCategory
    let isPlural: Bool
  }

  /// The word that says what someone is.
  static let heads: WordTable<Head> = {
    var heads: [String: Head] = [:]
    for (category, words) in singular {
      for word in words.split(separator: " ") {
        heads[String(word)] = Head(category: category, isPlural: false)
        heads[plural(String(word))] = Head(category: category, isPlural: true)
      }
    }
    // "his colleagues" are nobody's counterparts.
    heads["colleague"] = Head(category: .counterpart, isPlural: false)
    for (category, words) in irregular {
      for word in words.split(separator: " ") { heads[String(word)] = Head(category: category, isPlural: true) }
    }
    return WordTable(heads.map { ($0, $1) })
  }()

  private static let singular: [(OfficeCategory, String)] = [
    (.president, "president"),
    (.vicePresident, "vice-president"),
    (.headOfGovernment, "premier chancellor taoiseach pm"),
    (.monarch, "king queen emperor empress sultan emir amir pope pontiff monarch majesty"),
    (.heir, "prince princess"),
    (.minister, "minister secretary"),
    (
      .head, "chairman chairwoman chairperson chair chief head director commissioner secretary-general director-general"
    ),
    (.leader, "leader ruler strongman"),
    (.counterpart, "counterpart"),
    (.envoy, "ambassador envoy negotiator mediator representative"),
    (.securityAdviser, "advisor adviser"),
    (
      .legislator,
      "senator congressman congresswoman lawmaker legislator speaker governor mayor mp ayatollah patriarch cardinal archbishop bishop"
    ),
    (.military, "general admiral commander colonel marshal lieutenant-general"),
    (
      .official,
      "official diplomat executive ceo delegate aide attorney-general assistant justice nominee candidate prosecutor ombudsman coordinator organiser organizer rector sheriff"
    ),
    (.official, "president-elect activist founder entrepreneur billionaire businessman tycoon dissident boss bailiff"),
    (.speaker, "spokesman spokeswoman spokesperson"),
    (.honorific, "sheikh sheik sir lord lady dame dr professor"),
  ]

  private static let irregular: [(OfficeCategory, String)] = [
    (.head, "heads"), (.official, "officials envoys diplomats ceos"), (.legislator, "congressmen mps"),
    (.head, "chairmen"), (.official, "businessmen delegates"),
    (.official, "fundraisers donors elders clerics oligarchs industrialists unionists organisers organizers investors"),
  ]

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("y") { return word.dropLast() + "ies" }
    if word.hasSuffix("man") { return word.dropLast(3) + "men" }
    return word + "s"
  }

  /// Titles by abbreviation, written with a capital before a name.
  static let abbreviated: WordTable<OfficeCategory> = [
    "gen": .military, "lt": .military, "col": .military, "adm": .military, "maj": .military, "capt": .military,
    "sen": .legislator, "rep": .legislator, "gov": .legislator, "sens": .legislator, "reps": .legislator,
    "amb": .envoy, "prof": .honorific, "pres": .president, "apnsa": .securityAdviser, "sec": .minister,
    "rev": .honorific, "hon": .honorific, "fm": .foreignMinister, "eam": .foreignMinister,
    "dpm": .deputyHeadOfGovernment,
    "nsa": .securityAdviser, "vp": .vicePresident,
  ]

  /// Courtesy titles, which tell a gender and no office.
  static let courtesy: WordTable<Gender?> = [
    "mr": .male, "mrs": .female, "ms": .female, "miss": .female, "mme": .female, "madam": .female, "dr": nil,
    "sir": .male, "lord": .male, "lady": .female, "dame": .female, "sheikh": .male, "sheik": .male, "sheikha": .female,
    "prof": nil, "professor": nil,
  ]

  /// "His Royal Highness", "Her Excellency".
  static let styles: WordSet = [
    "highness", "majesty", "excellency", "holiness", "eminence", "royal", "imperial", "serene", "worship", "honour",
  ]

  /// Words before the head that belong to the title.
  static let modifiers: WordSet = [
    "prime", "vice", "deputy", "first", "second", "crown", "foreign", "defence", "defense", "finance", "interior",
    "trade", "economy", "economic", "energy", "environment", "health", "justice", "agriculture", "transport", "culture",
    "education", "labor", "labour", "industry", "climate", "security", "national", "homeland", "state", "federal",
    "party", "opposition", "senate", "house", "parliament", "parliamentary", "supreme", "acting", "interim",
    "caretaker", "outgoing", "incoming", "chief", "top", "senior", "special", "high", "permanent", "general", "under",
    "assistant", "secretary", "director", "attorney", "governor", "treasury", "commerce", "cabinet", "presidential",
    "military", "army", "navy", "intelligence", "spy", "police", "external", "affairs", "home", "central", "bank",
    "executive", "managing", "co", "field", "grand", "lieutenant", "major", "principal", "minority", "majority",
    "religious", "spiritual", "rebel", "regional", "world", "union", "business", "congressional", "republican",
    "democratic", "peace", "nuclear", "lead", "visiting", "royal", "his", "foreign-policy", "press", "de", "facto",
    "longtime", "veteran", "paramount", "political", "military-backed", "government", "technology", "tech", "human",
    "rights", "oil", "water", "industrial", "campaign", "fisheries", "tourism", "sports", "transportation",
    "migration", "immigration", "digital", "development", "planning", "investment", "petroleum", "resources",
    "opposite", "assembly", "council", "commission", "committee",
  ]

  /// Verbs that a plural title may stand behind and that no ending tells.
  static let verbs: WordSet = [
    "sent", "gave", "brought", "led", "left", "kept", "saw", "put", "hit", "found", "went", "came", "met", "sought",
    "won",
    "lost", "hurt", "shot", "felt", "cost", "cut", "let", "set", "taught", "caught", "fought", "bought", "built",
    "drew",
    "drove", "fed", "fled", "knew", "meant", "paid", "ran", "rose", "sat", "spent", "stood", "swore", "threw", "blame",
    "accuse", "want", "need", "help", "hold", "join", "back", "urge", "tell", "ask", "see", "like", "make", "give",
  ]

  /// "former", and the like: no longer in office.
  static let former: WordSet = [
    "former", "ex", "late", "then", "ousted", "deposed", "retired", "onetime", "erstwhile",
  ]

  /// Words with "of" or "for" that finish a title: "secretary of state", "minister for foreign affairs".
  static let portfolios: WordSet = [
    "state", "defense", "defence", "foreign", "finance", "treasury", "commerce", "energy", "interior", "homeland",
    "health", "labor", "labour", "agriculture", "transportation", "transport", "education", "justice", "war", "staff",
    "affairs", "trade", "economy", "external", "national", "security", "government", "delegation", "intelligence",
    "mission", "police", "environment", "industry", "climate", "culture", "human", "rights", "services", "veterans",
    "housing", "urban", "development", "peace", "economic", "international", "relations", "cooperation",
    "reconciliation",
    "petroleum", "planning", "investment", "science", "technology", "tourism", "water", "resources", "migration",
  ]

  /// Titles of two words that are an office of their own.
  static let compounds: WordTable<OfficeCategory> = [
    "prime minister": .headOfGovernment, "vice president": .vicePresident, "crown prince": .heir,
    "foreign minister": .foreignMinister, "foreign secretary": .foreignMinister,
    "top diplomat": .foreignMinister, "chief diplomat": .foreignMinister, "secretary of state": .foreignMinister,
    "affairs minister": .foreignMinister, "minister of foreign": .foreignMinister,
    "minister for foreign": .foreignMinister, "minister of external": .foreignMinister,
    "defence minister": .defenceMinister, "defense minister": .defenceMinister, "defence secretary": .defenceMinister,
    "defense secretary": .defenceMinister, "secretary of defense": .defenceMinister,
    "secretary of war": .defenceMinister,
    "minister of defence": .defenceMinister, "minister of defense": .defenceMinister, "defence chief": .defenceMinister,
    "defense chief": .defenceMinister, "deputy prime": .deputyHeadOfGovernment, "deputy minister": .official,
    "security adviser": .securityAdviser, "security advisor": .securityAdviser, "secretary general": .head,
    "director general": .head, "attorney general": .official, "governor general": .head, "deputy foreign": .official,
    "chief executive": .head, "head of state": .leader, "heads of state": .leader, "head of government": .leader,
    "heads of government": .leader, "press secretary": .speaker, "chief minister": .leader,
    "high representative": .head,
    "first minister": .headOfGovernment, "deputy leader": .deputyHeadOfGovernment, "supreme leader": .monarch,
    "first secretary": .head,
    "opposition leader": .legislator, "party leader": .legislator, "majority leader": .legislator,
    "minority leader": .legislator, "business leader": .official, "campaign chairman": .official,
    "religious leader": .official, "union leader": .official, "business leaders": .official,
    "religious leaders": .official, "union leaders": .official, "congressional leaders": .legislator,
    "opposition leaders": .legislator, "party leaders": .legislator,
  ]
}
