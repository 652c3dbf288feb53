enum MeetingSchema {
  static let version1 = """
    CREATE TABLE meetings (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      position INTEGER NOT NULL UNIQUE, -- Position
      merged_into INTEGER REFERENCES meetings ON DELETE CASCADE,
      status TEXT NOT NULL, kind TEXT NOT NULL, mode TEXT NOT NULL,
      start_day INTEGER, end_day INTEGER, -- days since 1970; both or none
      sources INTEGER NOT NULL,
      record TEXT NOT NULL -- the whole meeting as JSON
    ) STRICT;
    CREATE INDEX meetings_listed ON meetings (position) WHERE merged_into IS NULL;
    CREATE INDEX meetings_days ON meetings (end_day, start_day, position) WHERE merged_into IS NULL;
    CREATE INDEX meetings_length ON meetings (end_day - start_day);
    CREATE INDEX meetings_merged ON meetings (merged_into) WHERE merged_into IS NOT NULL;

    CREATE VIRTUAL TABLE meetings_fts USING fts5(
      title, participants, place, evidence, columnsize=0, tokenize='unicode61 remove_diacritics 2');

    -- What meetings are listed by: MeetingField and its value.
    CREATE TABLE meeting_keys (
      field INTEGER NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL,
      meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE,
      PRIMARY KEY (field, key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_keys_meeting ON meeting_keys (meeting, field, key);
    CREATE TRIGGER meeting_topics_added AFTER INSERT ON meeting_keys WHEN new.field = \(MeetingField.topic.rawValue)
    BEGIN
      UPDATE topics SET meetings = meetings + 1 WHERE slug = new.key;
    END;
    CREATE TRIGGER meeting_topics_removed AFTER DELETE ON meeting_keys WHEN old.field = \(MeetingField.topic.rawValue)
    BEGIN
      UPDATE topics SET meetings = meetings - 1 WHERE slug = old.key;
    END;
    CREATE TRIGGER meeting_people_added AFTER INSERT ON meeting_keys
    WHEN new.field = \(MeetingField.participant.rawValue)
    BEGIN
      UPDATE people SET meetings = meetings + 1 WHERE slug = new.key;
    END;
    CREATE TRIGGER meeting_people_removed AFTER DELETE ON meeting_keys
    WHEN old.field = \(MeetingField.participant.rawValue)
    BEGIN
      UPDATE people SET meetings = meetings - 1 WHERE slug = old.key;
    END;

    -- Participants and their countries with the days of the meeting, to find what a report may be merged with.
    CREATE TABLE meeting_parties (
      party TEXT NOT NULL, -- a participant's slug, or a country's code, which is in capitals
      start_day INTEGER, end_day INTEGER,
      meeting INTEGER NOT NULL REFERENCES meetings ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX meeting_parties_party ON meeting_parties (party, start_day, meeting);
    CREATE INDEX meeting_parties_meeting ON meeting_parties (meeting);

    CREATE TABLE meeting_reports (
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      rank INTEGER NOT NULL,
      meeting INTEGER NOT NULL REFERENCES meetings,
      position INTEGER NOT NULL, -- the article's
      report TEXT NOT NULL, -- as JSON
      PRIMARY KEY (article, rank)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_reports_meeting ON meeting_reports (meeting, position, rank);
    """
}
