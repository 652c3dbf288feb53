import Foundation
import Testing

/// Raw requests that are to be taken or refused, from the corpus beside the repository where it is present
/// (`RAPPORTEUR_CORPUS`, by default `../shared/data`).
enum Corpus {
  struct Sample: Decodable, CustomTestStringConvertible {
    let id: String
    let request: Data
    let expect: String
    /// How many answers an accepted one must have.
    let messages: Int

    var isAccepted: Bool { expect == "accept" }
    var testDescription: String { id }
  }

  private static let file = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["RAPPORTEUR_CORPUS"] ?? "../shared/data"
  ).appendingPathComponent("http/llhttp_requests.json")

  static let isThere = FileManager.default.fileExists(atPath: file.path)

  /// None where it is absent or can't be read, which `CorpusTests` tells.
  static let requests = (try? JSONDecoder().decode([Sample].self, from: Data(contentsOf: file))) ?? []
}
