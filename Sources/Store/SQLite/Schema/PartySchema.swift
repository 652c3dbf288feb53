enum PartySchema {
  /// What a report may be merged with is found by days that are as narrow as its kind allows.
  static let version2 = """
    DROP TABLE meeting_parties;
    CREATE TABLE meeting_parties (
      party TEXT NOT NULL, -- a participant's slug, or a country's code, which is in capitals
      reach INTEGER NOT NULL, -- PartyReach
      first_day INTEGER NOT NULL, -- since 1970, as last_day; what of, PartyReach tells
      meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
      last_day INTEGER NOT NULL,
      PRIMARY KEY (party, reach, first_day, meeting)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_parties_meeting ON meeting_parties (meeting);

    INSERT OR IGNORE INTO meeting_parties (party, reach, first_day, last_day, meeting)
    SELECT k.key,
      CASE
        WHEN m.start_day IS NULL THEN 2
        WHEN m.end_day - m.start_day > 365 OR instr(m.record, '"status":"postponed"') > 0 THEN 1
        ELSE 0
      END,
      coalesce(m.start_day, \(day("first_reported")), 0), coalesce(m.end_day, \(day("last_reported")), 0), m.seq
    FROM meetings m JOIN meeting_keys k ON k.meeting = m.seq AND k.field IN (1, 2)
    WHERE m.merged_into IS NULL;
    """

  /// The day of a time in the record.
  private static func day(_ name: String) -> String {
    "CAST(floor(unixepoch(json_extract(m.record, '$.\(name)')) / 86400.0) AS INTEGER)"
  }
}
