import News
import Store
import Testing

/// Accounts that were put into a meeting by hand.
@Suite struct PinBehaviour {
  @Test(arguments: Engine.all) func aPinOutlivesTheAccountAndTheMeeting(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let told = report(details([anna, bruno]))
    let (article, meeting) = try await test.write { writer in
      let article = try writer.addArticle(content("A"), findings())
      let meeting = try writer.addMeeting(told.details)
      try writer.saveReport(told, article: article, rank: 0, meeting: meeting)
      try writer.pinReports(meeting: meeting)
      try writer.pinReports(meeting: meeting)
      return (article, meeting)
    }
    #expect(try test.read { try $0.reports(meeting: meeting) }.map(\.pin) == [meeting])
    let pins = try await test.write { writer in
      let pins = try writer.pins(article: article)
      try writer.setRank(nil, pin: pins[0].id)
      _ = try writer.removeReports(article: article)
      try writer.removeMeeting(id: meeting)
      return pins + (try writer.pins(article: article))
    }
    #expect(pins.map(\.meeting) == [meeting, meeting])
    #expect(pins.map(\.rank) == [0, nil])
    #expect(pins.map(\.report) == [told, told])
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func pinsGoWithTheirMeetingAndTheirArticle(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let told = report(details([anna, bruno]))
    let (article, ids) = try await test.write { writer in
      let article = try writer.addArticle(content("A"), findings())
      let ids = try (0..<3).map { _ in try writer.addMeeting(told.details) }
      try writer.saveReport(told, article: article, rank: 0, meeting: ids[0])
      try writer.saveReport(told, article: article, rank: 1, meeting: ids[1])
      try writer.pinReports(meeting: ids[0])
      try writer.mergeMeeting(id: ids[0], into: ids[1])
      return (article, ids)
    }
    #expect(try test.read { try $0.reports(meeting: ids[1]) }.map(\.pin) == [ids[1], nil])
    try await test.write { try $0.movePins(from: ids[1], to: ids[2]) }
    #expect(try await test.write { try $0.pins(article: article) }.map(\.meeting) == [ids[2]])
    _ = try await test.write { try $0.removeArticle(id: article) }
    #expect(try await test.write { try $0.pins(article: article) } == [])
  }
}
