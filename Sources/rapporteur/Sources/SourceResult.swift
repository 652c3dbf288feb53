/// What came of a source.
struct SourceResult: Sendable {
  /// Articles in it, and those of them that were not known.
  var articles = 0
  var new = 0
  /// Parts that could not be read, with the reason of the first.
  var failed = 0
  var reason: String?
  /// Something else worth saying: how many feeds were added.
  var note: String?

  mutating func add(isNew: Bool) {
    articles += 1
    if isNew { new += 1 }
  }

  mutating func fail(_ reason: String) {
    failed += 1
    self.reason = self.reason ?? reason
  }

  static func failure(_ reason: String) -> SourceResult {
    var result = SourceResult()
    result.fail(reason)
    return result
  }
}
