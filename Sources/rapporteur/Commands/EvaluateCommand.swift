import Evaluation
import Foundation
import News

/// `rapporteur evaluate`: how well meetings are extracted, by labels of the user's own.
enum EvaluateCommand: Command {
  static let name = "evaluate"
  static let summary = "Score the meetings that are extracted, by labelled sets"
  static let operands = "FOLDER… | FILE…"
  static let discussion = """
    Every .json file of a folder is a set: an array of items with "title", "text" and "published", labelled in one of
    these ways, which the members tell apart; a file in none of them is passed over.

      articles       "meetings": [{"participants": [names], "place", "date": {"start"}, "status", "mode"}]: all of a text
      readouts       "participants": [names], "code", "mode", "status", "date": one meeting or call, held
      announcements  "visitor", "gold_visit": [day of arrival]: one visit, planned
      excerpts       "sentences" in place of "text", "meeting": true or false, "arguments": [{"role", "text"}]
      sentences      "status", "date", "mode": one meeting each

    Records of articles are right where they share two participants with a labelled meeting. Names agree when the last
    word of one stands in the other, or two words are shared. Details are judged of what was found. With --json a line
    of JSON is printed for each set.

      rapporteur evaluate labels/
      rapporteur evaluate --errors labels/articles.json
    """
  static let flags = [
    Flag.toggle("json", "print JSON in place of a table"),
    Flag.toggle("errors", "list what went wrong, too"),
    FileLines.limitFlag,
  ]

  static func run(_ arguments: Arguments) async throws {
    guard !arguments.operands.isEmpty else { throw UsageError("no folder or file is named") }
    let (isJSON, withErrors) = (try arguments.isOn("json"), try arguments.isOn("errors"))
    let limit = try arguments.bytes(FileLines.limitFlag.name) ?? 64 << 20
    var sets: [LabelledSet] = []
    for path in arguments.operands { sets += try LabelFiles(path: path, limit: limit).sets() }
    var progress = ProgressBar(total: sets.count)
    for set in sets {
      progress.show(set.file)
      let score = Evaluation.score(set, try await EvaluateWork.read(set))
      progress.advance()
      try FileHandle.standardOutput.write(contentsOf: line(score, isJSON: isJSON, withErrors: withErrors))
    }
  }

  private static func line(_ score: SetScore, isJSON: Bool, withErrors: Bool) -> [UInt8] {
    guard isJSON else { return Array(ScoreTable(withMistakes: withErrors).text(score).utf8) }
    var json = JSONWriter()
    json.score(score, withMistakes: withErrors)
    return json.bytes + [0x0A]
  }
}
