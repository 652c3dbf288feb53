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

  /// Whom a country's people met and where, and how often each two countries met in each month.
  static let version2 = """
    CREATE TABLE country_contacts (
      country TEXT NOT NULL,
      kind INTEGER NOT NULL, -- CountryContact.Kind
      key TEXT NOT NULL,
      meetings INTEGER NOT NULL,
      PRIMARY KEY (country, kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX country_contacts_meetings ON country_contacts (country, kind, meetings DESC, key);

    CREATE TABLE pair_months (
      a TEXT NOT NULL, b TEXT NOT NULL, -- CountryPair
      month INTEGER NOT NULL, -- since the year 0
      meetings INTEGER NOT NULL, held INTEGER NOT NULL,
      PRIMARY KEY (a, b, month)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pair_months_month ON pair_months (month, a, b, meetings, held);
    """
}
