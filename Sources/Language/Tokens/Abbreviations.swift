/// Abbreviations that are written with a full stop, without it.
enum Abbreviations {
  /// A name or a number follows, so that their full stop ends no sentence.
  static let beforeName: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "fr", "st", "hon", "gov", "lt", "gen", "maj", "col", "capt", "cmdr", "adm",
    "sgt", "cpl", "pvt", "brig", "sen", "rep", "reps", "sens", "pres", "amb", "atty", "supt", "msgr", "mme", "mlle",
    "messrs", "no", "nos", "vs", "v", "art", "sec", "fig", "vol", "pp", "ph", "asst", "insp", "det",
  ]
  /// The sentence may or may not go on.
  static let others: WordSet = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "jr", "sr", "inc", "ltd", "co", "corp", "bros", "dept", "est", "approx", "etc",
    "ave", "blvd", "rd", "mt", "ft", "calif", "fla", "ill", "mass", "mich", "minn", "penn", "tenn", "tex", "va", "wash",
  ]

  static func contains(_ word: String) -> Bool { beforeName.contains(word) || others.contains(word) }
}
