/// A full-text table, by its name in SQL.
enum TextTable: String {
  /// Of the texts that stand in `articles` (sqlite.org/fts5.html, section 4.4.3).
  case articles = "articles_fts"
  case meetings = "meetings_fts"
  case topics = "topics_fts"
  case people = "people_fts"

  var columns: String {
    switch self {
    case .articles: "title, text"
    case .meetings: "title, participants, place, evidence"
    case .topics, .people: "name"
    }
  }
}
