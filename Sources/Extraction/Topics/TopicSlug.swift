import News

/// The slug that all ways to write a phrase share: "steel tariffs" and "steel tariff", "defense" and "defence".
enum TopicSlug {
  /// - Parameter isName: names keep their number: "Netherlands".
  static func of(_ name: String, isName: Bool) -> String {
    let words = slug(name).split(separator: "-")
    return words.enumerated().map { index, word in
      var bytes = Array(word.utf8)
      if !isName, index == words.count - 1 { WordForm.singular(&bytes) }
      WordForm.anglicise(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "-")
  }
}
