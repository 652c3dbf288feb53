import News

/// The date that readers see with an article.
struct VisibleDate {
  private let tree: HTMLTree
  private let order: DateText.Order

  /// - Parameter language: BCP 47; tells 6/2 from 2/6.
  init(_ tree: HTMLTree, language: String?) {
    self.tree = tree
    order = VisibleDate.order(language)
  }

  /// Only the United States and a few lands in their tradition put the month first.
  static func order(_ language: String?) -> DateText.Order {
    guard let language else { return .unknown }
    return ["en", "en-US", "en-PH", "es-US", "fil"].contains(language) ? .monthFirst : .dayFirst
  }

  /// The date that a mark says, likelier in an element that is named so, or with a word of publishing.
  func read(_ mark: Masthead.Mark) -> (ZonedTimestamp, penalty: Int)? {
    let isMarked = mark.signs.contains(.date) || tree[mark.index].element == .time
    if isMarked || tree[mark.index].element == .abbr, let date = machineReadable(mark.index) { return (date, 0) }
    let text = tree.plainText(mark.index)
    guard text.utf8.count <= 160, let day = DateText.day(in: text, order: order),
      let date = ZonedTimestamp(day.description)
    else { return nil }
    let words = text.lowercased()
    let isOfPublishing = Phrases(words).holds(anyOf: Self.published)
    if !isOfPublishing, isOfChanging(words) { return (date, 600) }
    if isMarked || isOfPublishing { return (date, text.utf8.count / 4) }
    // A date by itself, or among few words, is the article's where it stands at its head.
    return mark.distance <= 240 && text.utf8.count <= 80 ? (date, 150 + text.utf8.count) : nil
  }

  /// Whether a word of changing comes before any day.
  private func isOfChanging(_ words: String) -> Bool {
    guard let word = Self.modified.lazy.compactMap({ words.firstRange(of: "\($0)") }).first else { return false }
    return DateText.day(in: String(words[..<word.lowerBound]), order: order) == nil
  }

  private func machineReadable(_ index: Int) -> ZonedTimestamp? {
    for name: StaticString in ["datetime", "content", "title", "data-datetime", "data-date", "data-time"] {
      if let date = tree.attribute(name, of: index).flatMap({ PageDate.read($0, order: order) }) { return date }
    }
    return nil
  }

  private static let published: [StaticString] = [
    "publish", "posted", "veröffentlicht", "erschienen", "erstellt", "publié", "publicado", "publicada", "pubblicato",
    "gepubliceerd", "geplaatst", "publicerad", "publisert", "udgivet", "opublikowano", "zveřejněno", "опубликован",
    "yayınlan", "发布", "發布", "公開",
  ]

  private static let modified: [StaticString] = [
    "updated", "modified", "revised", "aktualisiert", "geändert", "stand:", "mis à jour", "modifié", "actualizado",
    "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert", "opdateret", "aktualizacja", "обновлено",
    "güncelle", "更新",
  ]
}
