/// Names of authors as they are written: `By Ann Lee and Bo Ek | 6 Feb`, `Ann Lee, Agency`.
enum AuthorName {
  /// The names in a line that is shown to readers.
  static func names(inByline text: String) -> [String] {
    guard let line = cleaned(text), line.split(separator: " ").count <= 12 else { return [] }
    let parts = split(line)
    let names = parts.count > 1 && parts.allSatisfy { $0.contains(" ") } ? parts : [line]
    let areNames = names.allSatisfy { name in
      name.split(separator: " ").count <= 6 && name.utf8.count <= 80 && !name.contains(where: { $0.isNumber })
    }
    return areNames ? names : []
  }

  /// Without the `By` and what follows the name; nil for an address, a whole sentence, or nobody.
  static func cleaned(_ text: String) -> String? {
    var name = withoutPreposition(text[...])
    for mark in ["|", "•", "·", "@", "\n", "»", "–", " / ", " - ", "("] {
      if let range = name.firstRange(of: mark), range.lowerBound > name.startIndex { name = name[..<range.lowerBound] }
    }
    if let digits = name.firstIndex(where: { $0.isNumber }), digits > name.startIndex,
      DateText.day(in: String(name), order: .dayFirst) != nil
    {
      name = withoutDateWords(name[..<digits])
    }
    while let last = name.last, last.isWhitespace || ",;:-".contains(last) { name = name.dropLast() }
    guard name.contains(where: { $0.isLetter }), name.utf8.count <= 120, !name.contains("://"), !name.contains("www."),
      !name.contains("[at]"),
      !nobody.contains(name.lowercased())
    else { return nil }
    return String(name)
  }

  static func hasPreposition(_ text: String) -> Bool { withoutPreposition(text[...]).startIndex > text.startIndex }

  private static func withoutPreposition(_ text: Substring) -> Substring {
    var name = text
    while true {
      while let first = name.first, first.isWhitespace || ":–-|•".contains(first) { name = name.dropFirst() }
      let start = Array(name.prefix(24).lowercased().utf8)
      guard let found = prepositions.first(where: { $0.utf8.count < start.count && start.starts(with: $0.utf8) }) else {
        return name
      }
      name = name.dropFirst(found.count)
    }
  }

  /// `Ann Lee on Monday, March` before the `6`.
  private static func withoutDateWords(_ text: Substring) -> Substring {
    var words = text.split(separator: " ")
    while let last = words.last {
      let word = last.lowercased().filter { $0.isLetter }
      guard word.isEmpty || MonthNames.month(word) != nil || dateWords.contains(word) else { break }
      words.removeLast()
    }
    return words.joined(separator: " ")[...]
  }

  private static func split(_ line: String) -> [String] {
    var parts = [line[...]]
    for joint in [" and ", " und ", " et ", " y ", " e ", " och ", " og ", " en ", " & ", ", "] {
      parts = parts.flatMap { part in part.split(separator: joint) }
    }
    return parts.map { part in
      var part = part.drop { $0.isWhitespace || $0 == "," }
      while let last = part.last, last.isWhitespace || last == "," { part = part.dropLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }

  /// With the blank or colon that parts them from the name.
  private static let prepositions = [
    "by ", "by: ", "von ", "vom ", "par ", "por ", "di ", "door ", "av ", "af ", "van ", "written by ", "posted by ",
    "published by ", "reported by ", "story by ", "words by ", "text by ", "submitted by ", "author: ", "authors: ",
    "author ", "autor: ", "autorin: ", "autor ", "autoren: ", "auteur : ", "auteur: ", "autore: ", "text: ", "texte: ",
    "testo: ", "texto: ", "tekst: ", "foto: ", "ein beitrag von ", "beitrag von ", "ein artikel von ", "artikel von ",
    "veröffentlicht von ", "geschrieben von ", "verfasst von ", "erstellt von ", "écrit par ", "publié par ",
    "publicado por ", "escrito por ", "pubblicato da ", "scritto da ", "geschreven door ", "posts by ",
    "view all posts by ", "all posts by ", "zeige alle beiträge von ", "alle beiträge von ", "beitragvon ", "beitrag: ",
    "von: ", "interview: ", "interview von ", "text und interview: ", "text & interview: ", "redaktion: ", "bericht: ",
    "автор: ", "автор ", "текст: ", "作者：", "作者:", "文／", "文/", "記者", "责任编辑：",
  ]

  private static let dateWords: Set<String> = [
    "on", "am", "le", "el", "il", "op", "den", "de", "em", "at", "published", "posted", "updated", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// What systems put where they know no author.
  private static let nobody: Set<String> = [
    "admin", "administrator", "wordpressadmin", "webmaster", "author", "autor", "unknown", "anonymous", "editor",
    "user",
    "guest", "anzeige", "werbung", "mehr", "more", "default", "null", "none", "undefined", "by", "von", "staff",
    "posted",
  ]
}
