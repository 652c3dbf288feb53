import News

extension SQLiteReader {
  /// The best first. A cursor holds the weights that the search's words had at the first page, beside the place of the
  /// last article: an article's text never changes, so its rank is the same on all pages, and none is skipped or comes
  /// twice, whatever comes in meanwhile.
  func rankedArticles(_ query: ArticleQuery, _ search: String, _ page: PageRequest) throws -> Page<Article> {
    let phrases = try SearchExpression(search, fields: SearchExpression.Fields.articles).phrases
    let cursor = Cursor(.articles, query: query.conditions + [query.order.rawValue])
    let numbers = try cursor.numbers(page.cursor, count: 2 + (phrases + 7) / 8)
    let function = try relevance()
    function.begin(numbers.map { RankWeights.unpack($0[2...]) })
    return try connection.consistently {
      guard let list = try ArticleList(query, before: nil, isRanked: true, connection) else {
        return Page([], next: nil)
      }
      var best = Best(page.size + 1, after: numbers.map { Best.Place(rank: $0[0], position: $0[1]) })
      try connection.run(list.rankedSQL(RelevanceFunction.name), list.values) { row in
        let position = row.integer()
        best.add(Best.Place(rank: row.integer(), position: position))
        return true
      }
      let weights = RankWeights.pack(function.lastWeights, phrases: phrases)
      let listed = Page(best.places, size: page.size) { cursor.text([$0.rank, $0.position] + weights) }
      return Page(try listed.elements.compactMap { try article(position: $0.position) }, next: listed.next)
    }
  }
}

/// The weights of a search's words as the numbers of a cursor, eight in each.
private enum RankWeights {
  static func pack(_ weights: [UInt8], phrases: Int) -> [Int64] {
    let padded = weights + [UInt8](repeating: 0, count: max(0, (phrases + 7) / 8 * 8 - weights.count))
    return stride(from: 0, to: padded.count, by: 8).map { start in
      Int64(bitPattern: padded[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  static func unpack(_ numbers: ArraySlice<Int64>) -> [UInt8] {
    numbers.flatMap { number in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: UInt64(bitPattern: number) >> UInt64($0)) }
    }
  }
}
