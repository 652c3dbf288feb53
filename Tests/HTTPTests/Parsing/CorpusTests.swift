import HTTP
import Testing

/// See `Corpus`.
@Suite struct CorpusTests {
  @Test(.enabled(if: Corpus.isThere, "the corpus is not there"))
  func takesWhatIsValidAndRefusesWhatIsNot() async throws {
    #expect(!Corpus.requests.isEmpty)
    try await withServer { _, port in
      for sample in Corpus.requests {
        let client = try Client(port, patience: sample.isAccepted ? 0.3 : 5)
        client.send(Array(sample.request))
        let (text, isClosed) = client.receiveText()
        let codes = statuses(text).filter { $0 != 100 }
        if sample.isAccepted {
          #expect(
            codes.count >= sample.messages && !codes.prefix(sample.messages).contains(400), "\(sample.id): \(codes)")
        } else {
          #expect(isClosed && (codes.last ?? 400) >= 400, "\(sample.id): \(codes)")
        }
      }
    }
  }
}
