enum PairSchema {
  static let version1 = """
    -- Meetings by each two of their countries, with their days: what is asked for most.
    CREATE TABLE meeting_pairs (
      a TEXT NOT NULL, b TEXT NOT NULL, -- CountryPair
      position INTEGER NOT NULL,
      meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
      start_day INTEGER, end_day INTEGER, -- as in meetings
      PRIMARY KEY (a, b, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_pairs_days ON meeting_pairs (a, b, end_day, start_day, position);
    CREATE INDEX meeting_pairs_meeting ON meeting_pairs (meeting);

    INSERT INTO meeting_pairs (a, b, position, meeting, start_day, end_day)
    SELECT x.key, y.key, x.position, x.meeting, m.start_day, m.end_day
    FROM meetings m
    JOIN meeting_keys x ON x.meeting = m.seq AND x.field = \(MeetingField.country.rawValue)
    JOIN meeting_keys y ON y.meeting = m.seq AND y.field = \(MeetingField.country.rawValue) AND y.key > x.key
    WHERE m.merged_into IS NULL;
    """
}
