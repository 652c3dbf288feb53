import Foundation
import HTTP
import Testing

/// Raw requests that are to be taken or refused, from the corpus beside the repository where it is present
/// (`RAPPORTEUR_CORPUS`, by default `../shared/data`).
@Suite struct CorpusTests {
  private struct Case: Decodable {
    let id: String
    let request: Data
    let expect: String
    let messages: Int
  }

  private static let file = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["RAPPORTEUR_CORPUS"] ?? "../shared/data"
  ).appendingPathComponent("http/llhttp_requests.json")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), "the corpus is not there"))
  func takesWhatIsValidAndRefusesWhatIsNot() async throws {
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.file))
    try await withServer { _, port in
      for sample in cases {
        let client = try Client(port, patience: sample.expect == "reject" ? 5 : 0.3)
        client.send(Array(sample.request))
        let (text, isClosed) = client.receiveText()
        let codes = statuses(text).filter { $0 != 100 }
        if sample.expect == "reject" {
          #expect(isClosed && (codes.last ?? 400) >= 400, "\(sample.id): \(codes)")
        } else {
          #expect(
            codes.count >= sample.messages && !codes.prefix(sample.messages).contains(400), "\(sample.id): \(codes)")
        }
      }
    }
  }
}
