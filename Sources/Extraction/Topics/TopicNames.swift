import Language
import News

/// The slug of a topic by any of its names: "AI" is `artificial-intelligence`, "NK" is `north-korea`, "defense budget"
/// is `defence-spending`.
public enum TopicNames {
  /// The slugs that a topic of this name may have, the likeliest first: of a phrase, with and without its plural.
  /// - Parameter name: a name, or a slug.
  public static func slugs(of name: String) -> [String] {
    let slugs = [slug(of: name), TopicSlug.of(name, isName: false)]
    return slugs[0] == slugs[1] ? [slugs[0]] : slugs
  }

  /// - Parameter name: a name, or a slug.
  public static func slug(of name: String) -> String {
    let given = News.slug(name)
    let words = WordScanner.split(name.contains(" ") ? name : String(name.map { $0 == "-" ? " " : $0 }))
    let table = ConceptTable.shared
    if table.concepts.contains(where: { $0.slug == given }) { return given }
    if let concept = concept(words, table) ?? concept(WordScanner.split(name.uppercased()), table) { return concept }
    let gazetteer = Gazetteer.shared
    for written in [name, name.uppercased()] {
      let key = NameKey(written)
      if let country = gazetteer.country(key), !country.needsEvidence { return News.slug(country.name) }
      if let organization = gazetteer.organization(key) { return NamedThingFinder.slug(of: organization) }
    }
    return TopicSlug.of(name, isName: true)
  }

  /// A word by itself that only points at a subject is none of its names.
  private static func concept(_ words: [Word], _ table: ConceptTable) -> String? {
    guard !words.isEmpty, let cue = table.cue(in: words, at: 0), cue.length == words.count, !cue.isWeak,
      words.count > 1 || cue.needsCapitals || table.concepts[cue.concept].key == WordKey.sequence(words[...])
    else { return nil }
    return table.concepts[cue.concept].slug
  }
}
