import News

extension Stream {
  private static let pair = ["Ana Brkic", "Otto Lund"]

  /// Meetings as they go on in the news, with others close by that are not the same.
  static let all: [Stream] = [
    Stream(
      "planned, then held",
      [
        report("m", "a1", "2025-03-03", .planned, pair, on: "2025-03-07", at: "Split, HR"),
        report("m", "a2", "2025-03-07T18:00:00Z", .held, pair, on: "2025-03-07", at: "Old Mint, Split, HR"),
        report("m", "a3", "2025-03-08", .held, ["Brkic", "Lund"], at: "HR"),
      ]),
    Stream(
      "two calls in a week, and an undated look back at each",
      [
        report("mon", "a1", "2025-03-03T20:00:00Z", .held, pair, on: "2025-03-03", kind: .call, mode: .phone),
        report("mon", "a2", "2025-03-04T06:00:00Z", .held, pair, kind: .call, mode: .phone),
        report("thu", "a3", "2025-03-06T20:00:00Z", .held, pair, on: "2025-03-06", kind: .call, mode: .phone),
        report("thu", "a4", "2025-03-07T06:00:00Z", .held, pair, kind: .call, mode: .phone),
      ]),
    Stream(
      "calls on two days running",
      [
        report("mon", "a1", "2025-03-03T08:00:00Z", .held, pair, on: "2025-03-03", kind: .call, mode: .phone),
        report("tue", "a2", "2025-03-04T20:00:00Z", .held, pair, on: "2025-03-04", kind: .call, mode: .phone),
      ]),
    Stream(
      "a call before a visit",
      [
        report("call", "a1", "2025-03-05", .held, pair, on: "2025-03-05", kind: .call, mode: .phone),
        report("visit", "a1", "2025-03-05", .planned, pair, on: "2025-03-07", at: "Oslo, NO", kind: .visit),
        report("visit", "a2", "2025-03-07T19:00:00Z", .held, pair, on: "2025-03-07", at: "Oslo, NO"),
      ]),
    Stream(
      "countries only, then the people",
      [
        report("m", "a1", "2025-03-01", .planned, ["Croatia", "Norway"], on: "2025-03-07", at: "Oslo, NO"),
        report("m", "a2", "2025-03-07T19:00:00Z", .held, pair, on: "2025-03-07", at: "Oslo, NO"),
        report("m", "a3", "2025-03-08", .held, ["Ana Brkic", "Norway"], on: "2025-03-07"),
      ]),
    Stream(
      "the foreign ministers of the same countries",
      [
        report("first", "a1", "2025-03-02", .held, ["Ida Moe", "Mei Tanaka"], on: "2025-03-01", at: "Kyoto, JP"),
        report("second", "a2", "2025-03-09", .held, ["Denmark", "Japan"], on: "2025-03-08"),
      ]),
    Stream(
      "put off, with a new day later",
      [
        report("m", "a1", "2025-03-01", .planned, pair, on: "2025-03-07", at: "Split, HR"),
        report("m", "a2", "2025-03-05", .postponed, pair, on: "2025-03-07"),
        report("m", "a3", "2025-03-12", .planned, pair, on: "2025-03-28", at: "Split, HR"),
        report("m", "a4", "2025-03-28T20:00:00Z", .held, pair, on: "2025-03-28", at: "Split, HR"),
      ]),
    Stream(
      "cancelled, without a date",
      [
        report("m", "a1", "2025-03-01", .planned, pair, on: "2025-03-07", at: "Split, HR"),
        report("m", "a2", "2025-03-05", .cancelled, pair),
      ]),
    Stream(
      "the next visit is announced when one has ended",
      [
        report("first", "a1", "2025-03-07T20:00:00Z", .held, pair, on: "2025-03-07", at: "Split, HR"),
        report("next", "a1", "2025-03-07T20:00:00Z", .planned, pair, at: "Oslo, NO"),
        report("next", "a2", "2025-03-10", .planned, pair, on: "2025-03-24", at: "Oslo, NO"),
      ]),
    Stream(
      "an undated plan after the event is another one",
      [
        report("first", "a1", "2025-03-03", .held, pair, on: "2025-03-03", at: "Split, HR"),
        report("next", "a2", "2025-03-12", .planned, pair),
      ]),
    Stream(
      "two and three of the same company",
      [
        report("two", "a1", "2025-03-07", .held, pair, on: "2025-03-07", at: "Split, HR"),
        report(
          "three", "a2", "2025-03-07", .held, pair + ["Ida Moe"], on: "2025-03-07", at: "Split, HR", kind: .trilateral),
        report("three", "a3", "2025-03-08", .held, ["Ida Moe"] + pair, on: "2025-03-07", kind: .trilateral),
      ]),
    Stream(
      "namesakes",
      [
        report("otto", "a1", "2025-03-07", .held, ["Ana Brkic", "Otto Lund"], on: "2025-03-07"),
        report("petra", "a2", "2025-03-07", .held, ["Ana Brkic", "Petra Lund"], on: "2025-03-07"),
      ]),
    Stream(
      "a long name and its short form",
      [
        report("m", "a1", "2025-03-05", .planned, ["Luis Paz Ortega", "Kofi Addo"], on: "2025-03-07", at: "Accra, GH"),
        report("m", "a2", "2025-03-08", .held, ["Kofi Addo", "Paz Ortega"], on: "2025-03-07", at: "GH"),
      ]),
    Stream(
      "the same day in two cities",
      [
        report("split", "a1", "2025-03-07", .held, ["Rosa Lindt", "Kofi Addo"], on: "2025-03-07", at: "Split, HR"),
        report("oslo", "a2", "2025-03-07", .held, ["Rosa Lindt", "Kofi Addo"], on: "2025-03-07", at: "Oslo, NO"),
      ]),
    Stream(
      "a month, then the day",
      [
        report("m", "a1", "2025-02-03", .planned, pair, on: "2025-03"),
        report("m", "a2", "2025-03-04", .planned, pair, on: "2025-03-07", at: "Oslo, NO"),
        report("m", "a3", "2025-03-07T22:00:00Z", .held, pair, on: "2025-03-07", at: "Oslo, NO"),
      ]),
    Stream(
      "a day's difference between zones",
      [
        report(
          "m", "a1", "2025-03-04T02:00:00Z", .held, ["Mei Tanaka", "Ida Moe"], on: "2025-03-04", kind: .call,
          mode: .phone),
        report(
          "m", "a2", "2025-03-04T03:00:00Z", .held, ["Ida Moe", "Mei Tanaka"], on: "2025-03-03", kind: .call,
          mode: .phone),
      ]),
    Stream(
      "a summit whose guests no two reports name alike",
      [
        report(
          "m", "a1", "2025-03-01", .planned, ["Harbour League", "Ana Brkic", "Otto Lund"], on: "2025-03-07",
          at: "Oslo, NO",
          kind: .summit),
        report(
          "m", "a2", "2025-03-07T12:00:00Z", .underway, ["Ana Brkic", "Ida Moe", "Otto Lund", "Kofi Addo"],
          on: "2025-03-07",
          at: "Oslo, NO", kind: .summit),
        report("m", "a3", "2025-03-08", .held, ["Harbour League", "Kofi Addo"], on: "2025-03-07", kind: .summit),
        report("aside", "a4", "2025-03-08", .held, pair, on: "2025-03-07", at: "Oslo, NO"),
      ]),
    Stream(
      "the same summit a year later",
      [
        report(
          "old", "a1", "2024-03-08", .held, ["Harbour League"] + pair, on: "2024-03-07", at: "Oslo, NO", kind: .summit),
        report(
          "new", "a2", "2025-03-01", .planned, ["Harbour League"] + pair, on: "2025-03-07", at: "Oslo, NO",
          kind: .summit),
      ]),
    Stream(
      "visits a month apart",
      [
        report("march", "a1", "2025-03-07T20:00:00Z", .held, pair, on: "2025-03-07", at: "Oslo, NO", kind: .visit),
        report("april", "a2", "2025-04-01", .planned, pair, on: "2025-04-04", at: "Oslo, NO", kind: .visit),
        report("april", "a3", "2025-04-04T20:00:00Z", .held, pair, on: "2025-04-04", at: "Oslo, NO"),
      ]),
    Stream(
      "proposed, denied, and held after all",
      [
        report("m", "a1", "2025-03-01", .proposed, pair),
        report("m", "a2", "2025-03-03", .denied, pair),
        report("m", "a3", "2025-03-07T20:00:00Z", .held, pair, on: "2025-03-07", at: "Split, HR"),
      ]),
  ]
}
