enum PinSchema {
  /// Accounts that were put into a meeting by hand, as they were then. They outlive what the extractor finds.
  static let version1 = """
    CREATE TABLE meeting_pins (
      seq INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      rank INTEGER, -- of the account in the article today; NULL where it is not found today
      meeting INTEGER NOT NULL, -- merged or gone it may be: then its number is what holds its accounts together
      report TEXT NOT NULL -- as JSON
    ) STRICT;
    CREATE UNIQUE INDEX meeting_pins_article ON meeting_pins (article, rank);
    CREATE INDEX meeting_pins_meeting ON meeting_pins (meeting);
    """
}
