/// Folds the forms of a word that mean the same topic: plurals to singulars, American to British spelling.
enum WordForm {
  /// The word in lower case, its plural ending removed and its spelling British. Only for comparing: "species" gives "specy".
  static func fold(_ word: inout [UInt8]) {
    var key = WordKey.of(word)
    fold(&word, key: &key)
  }

  /// - Parameter key: The word's, before and after.
  static func fold(_ word: inout [UInt8], key: inout UInt64) {
    if singularise(&word) { key = WordKey.of(word) }
    if anglicise(&word, key: key) { key = WordKey.of(word) }
  }

  /// The singular of a noun in lower case, to be read: what only looks like a plural ("series", "politics") stays.
  static func singular(_ word: inout [UInt8]) {
    if let index = irregularIndex[WordKey.of(word)] {
      word = irregular[Int(index)]
    } else if !word.hasSuffix("ics"), !word.hasSuffix("ings"), !keptIndex.contains(WordKey.of(word)) {
      _ = singularise(&word)
    }
  }

  private static let irregular = plurals.map { Array($0.singular.utf8) }
  private static let irregularIndex: KeyTable = {
    var table = KeyTable(minimumCapacity: plurals.count)
    for (index, pair) in plurals.enumerated() { table[WordKey.of(pair.plural.utf8)] = Int32(index) }
    return table
  }()

  private static let plurals: [(plural: String, singular: String)] = [
    ("crises", "crisis"), ("children", "child"), ("women", "woman"), ("men", "man"), ("wolves", "wolf"),
    ("leaves", "leaf"), ("halves", "half"), ("shelves", "shelf"), ("thieves", "thief"), ("loaves", "loaf"),
    ("movies", "movie"), ("cookies", "cookie"), ("zombies", "zombie"), ("calories", "calorie"), ("ties", "tie"),
    ("heroes", "hero"), ("potatoes", "potato"), ("tomatoes", "tomato"), ("vetoes", "veto"), ("echoes", "echo"),
    ("embargoes", "embargo"), ("cargoes", "cargo"), ("mosquitoes", "mosquito"), ("torpedoes", "torpedo"),
    ("volcanoes", "volcano"), ("viruses", "virus"), ("campuses", "campus"), ("bonuses", "bonus"),
    ("censuses", "census"), ("buses", "bus"), ("gases", "gas"), ("analyses", "analysis"), ("hypotheses", "hypothesis"),
    ("criteria", "criterion"), ("phenomena", "phenomenon"), ("aches", "ache"), ("headaches", "headache"),
    ("axes", "axe"), ("caches", "cache"), ("mice", "mouse"), ("geese", "goose"), ("teeth", "tooth"), ("feet", "foot"),
  ]

  /// Singular, or without one.
  private static let keptIndex = Set(
    """
    series species news means headquarters premises goods lens gas bias atlas canvas chaos christmas corps always \
    diabetes rabies measles rickets customs alps thanks savings proceeds remains surroundings earnings outskirts \
    barracks crossroads shambles clothes trousers glasses scissors arms amends odds riches whereabouts belongings \
    overseas texas kansas cosmos ethos pathos asbestos tennis
    """.split(separator: " ").map { WordKey.of($0.utf8) })

  /// Whether a word in lower case ends as verbs, participles and adverbs do.
  static func isInflected(_ word: [UInt8]) -> Bool {
    guard let last = word.last, "dgys".utf8.contains(last) else { return false }
    return word.count > 4
      && (word.hasSuffix("ed") || word.hasSuffix("ing") || word.hasSuffix("ly") || word.hasSuffix("ises")
        || word.hasSuffix("izes"))
  }

  /// Whether a word in lower case ends as adjectives do.
  static func isAdjectival(_ word: [UInt8]) -> Bool {
    guard let last = word.last, "lseh".utf8.contains(last) else { return false }
    return word.count > 5
      && (word.hasSuffix("ful") || word.hasSuffix("less") || word.hasSuffix("ous") || word.hasSuffix("able")
        || word.hasSuffix("ible") || word.hasSuffix("ical") || word.hasSuffix("esque") || word.hasSuffix("ish"))
  }

  /// Rules of English plurals, the regular ones: -ies, -sses, -xes, -ches, -shes, -s.
  /// False where nothing changes.
  private static func singularise(_ word: inout [UInt8]) -> Bool {
    guard word.last == UInt8(ascii: "s"), word.count > 3 else { return false }
    if word.hasSuffix("wives") || word.hasSuffix("knives") || word.count == 5 && word.hasSuffix("lives") {
      word.removeLast(3)
      word.append(contentsOf: [UInt8(ascii: "f"), UInt8(ascii: "e")])
      return true
    }
    if word.hasSuffix("ies"), word.count > 4 {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if ["sses", "xes", "ches", "shes"].contains(where: { word.hasSuffix($0) }) {
      word.removeLast(2)
    } else if !["ss", "us", "is"].contains(where: { word.hasSuffix($0) }) {
      word.removeLast()
    } else {
      return false
    }
    return true
  }

  /// Replaces American spelling by British, as IPTC's labels have it.
  static func anglicise(_ word: inout [UInt8]) { _ = anglicise(&word, key: WordKey.of(word)) }

  /// False where nothing changes.
  private static func anglicise(_ word: inout [UInt8], key: UInt64) -> Bool {
    guard word.count > 4 else { return false }
    if let index = americanIndex[key] {
      word = british[Int(index)]
      return true
    }
    // All endings have it, and few words.
    guard word.count > 6, word.contains(UInt8(ascii: "z")) else { return false }
    for (american, british) in endings where word.hasSuffix(american) && !word.hasSuffix("capsize") {
      word.removeLast(american.utf8CodeUnitCount)
      word.append(contentsOf: UnsafeBufferPointer(start: british.utf8Start, count: british.utf8CodeUnitCount))
      return true
    }
    return false
  }

  private static let endings: [(StaticString, StaticString)] = [
    ("ization", "isation"), ("izations", "isations"), ("izing", "ising"), ("ized", "ised"), ("ize", "ise"),
    ("izes", "ises"),
  ]

  private static let spellings: [(american: String, british: String)] = [
    ("defense", "defence"), ("offense", "offence"), ("license", "licence"), ("program", "programme"),
    ("labor", "labour"), ("color", "colour"), ("honor", "honour"), ("harbor", "harbour"), ("neighbor", "neighbour"),
    ("favor", "favour"), ("behavior", "behaviour"), ("rumor", "rumour"), ("tumor", "tumour"), ("humor", "humour"),
    ("armor", "armour"), ("vapor", "vapour"), ("savior", "saviour"), ("armored", "armoured"),
    ("center", "centre"), ("theater", "theatre"), ("liter", "litre"), ("kilometer", "kilometre"), ("fiber", "fibre"),
    ("catalog", "catalogue"), ("dialog", "dialogue"), ("aluminum", "aluminium"), ("pediatric", "paediatric"),
    ("pediatrician", "paediatrician"), ("leukemia", "leukaemia"), ("anemia", "anaemia"), ("traveler", "traveller"),
    ("jewelry", "jewellery"), ("skeptic", "sceptic"), ("artifact", "artefact"), ("archeology", "archaeology"),
    ("archeologist", "archaeologist"), ("paleontology", "palaeontology"), ("paleontologist", "palaeontologist"),
    ("maneuver", "manoeuvre"), ("airplane", "aeroplane"), ("analyze", "analyse"), ("counselor", "counsellor"),
    ("neighborhood", "neighbourhood"), ("modeling", "modelling"), ("fertilizer", "fertiliser"), ("pajama", "pyjama"),
    ("laborer", "labourer"), ("specialty", "speciality"), ("plow", "plough"), ("smolder", "smoulder"),
    ("mustache", "moustache"),
  ]

  private static let british = spellings.map { Array($0.british.utf8) }
  private static let americanIndex: KeyTable = {
    var table = KeyTable(minimumCapacity: spellings.count)
    for (index, spelling) in spellings.enumerated() { table[WordKey.of(spelling.american.utf8)] = Int32(index) }
    return table
  }()
}

extension [UInt8] {
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    for index in 0..<length where self[count - length + index] != suffix.utf8Start[index] { return false }
    return true
  }
}
