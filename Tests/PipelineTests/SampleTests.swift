import Foundation
import News
import Pipeline
import Store
import Testing

/// The sample feeds in `Examples`: what their README says of them.
struct SampleTests {
  @Test func theSameMeetingInSeveralArticlesIsOne() async throws {
    let bench = try Bench()
    try await load(into: bench)
    let meetings = try bench.meetings()
    for (names, history) in [
      (["emmanuel-macron", "donald-tusk"], [MeetingStatus.planned, .held]),
      (["abiy-ahmed", "william-ruto"], [.planned, .postponed]),
      (["marco-rubio", "takeshi-iwaya", "cho-tae-yul"], [.planned, .held]),
      (["narendra-modi", "prabowo-subianto"], [.held]),
    ] {
      let found = meetings.filter { Set(names).isSubset(of: $0.details.participants.map { slug($0.name) }) }
      #expect(found.map { $0.statusHistory.map(\.status) } == [history], "\(names)")
    }
  }

  /// Who prints what another has printed tells nothing of his own.
  @Test func theSameArticleInTwoFeedsIsOneSource() async throws {
    let bench = try Bench()
    try await load(into: bench)
    #expect(try bench.reader.statistics().articles == 32)
    for name in ["ursula-von-der-leyen", "giorgia-meloni"] {
      let found = try bench.meetings().filter { $0.details.participants.contains { slug($0.name) == name } }
      #expect(found.map(\.sources) == [1])
      #expect(found.map(\.articles) == [1])
    }
  }

  private func load(into bench: Bench) async throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for name in ["capital-wire.atom", "pacific-brief.json", "world-desk.rss"] {
      let file = root.appendingPathComponent("Examples/\(name)")
      let bytes = [UInt8](try Data(contentsOf: file))
      _ = try await bench.pipeline.addFeed(document: bytes, url: "file:///\(name)")
    }
  }
}
