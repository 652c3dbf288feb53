import Store

/// One line about a source: what was found in it.
enum SourceReport {
  /// - Parameter meetings: that the store has more than before.
  static func line(_ source: Source, _ result: SourceResult, meetings: Int) -> String {
    var parts: [String] = []
    if result.articles > 0 || result.failed == 0 {
      parts.append("\(count(result.articles, "article")), \(result.new) of them new")
      parts.append("\(count(meetings, "meeting")) more")
    }
    if let note = result.note { parts = [note] }
    if let reason = result.reason {
      parts.append(result.failed == 1 ? reason : "\(result.failed) could not be read, the first because \(reason)")
    }
    return "\(source.name): \(parts.joined(separator: "; "))"
  }

  private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
