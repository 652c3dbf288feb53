/// The steps from an empty file to today's schema. A step that was ever released is never changed: what must be
/// different is a new step at the end.
enum Migrations {
  struct Step: Sendable {
    let sql: String
    /// What can't be said in SQL, after it and in the same transaction.
    var then: @Sendable (Connection) throws -> Void = { _ in }
  }

  /// `PRAGMA application_id` of our files: "Rapp" in ASCII.
  static let applicationID: Int64 = 0x5261_7070

  /// `user_version` counts how many of these a file has been through.
  static let steps: [Step] = [
    Step(
      sql: [
        FeedSchema.version1, ArticleSchema.version1, TopicSchema.version1, PeopleSchema.version1,
        MeetingSchema.version1, CountrySchema.version1, ChangeSchema.version1, TotalsSchema.version1,
      ].joined(separator: "\n")),
    Step(sql: FeedSchema.version2, then: CredentialsOutOfURLs.migrate),
    Step(sql: ArticleSchema.version2),
    Step(sql: WaitingSchema.version1),
    Step(sql: PairSchema.version1),
    Step(sql: PartySchema.version2),
    Step(sql: TextSchema.version2),
    Step(sql: StorySchema.version1 + "\n" + PinSchema.version1),
    Step(sql: PeopleSchema.version2),
    Step(sql: ArticleSchema.version3),
    Step(sql: TopicSchema.version2, then: SubjectsAbove.migrate),
    Step(sql: PeopleSchema.version3),
    Step(sql: CountrySchema.version2, then: MeetingShares.migrate),
  ]
}
