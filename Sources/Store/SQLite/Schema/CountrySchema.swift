enum CountrySchema {
  static let version1 = """
    CREATE TABLE countries (
      code TEXT PRIMARY KEY,
      meetings INTEGER NOT NULL DEFAULT 0, upcoming INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;

    -- Each pair in both directions.
    CREATE TABLE country_pairs (
      country TEXT NOT NULL, partner TEXT NOT NULL,
      meetings INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (country, partner)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX country_pairs_meetings ON country_pairs (country, meetings DESC, partner);
    """
}
