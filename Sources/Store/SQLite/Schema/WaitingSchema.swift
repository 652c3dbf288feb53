enum WaitingSchema {
  /// Entries of feeds that are no articles yet: their pages are to be fetched first.
  static let version1 = """
    ALTER TABLE feeds ADD COLUMN full_text TEXT NOT NULL DEFAULT 'auto'; -- FullText
    CREATE TABLE waiting_entries (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      feed INTEGER NOT NULL, -- stays here when the feed is gone: what was seen in it is kept
      link TEXT NOT NULL, -- LinkKey
      url TEXT NOT NULL, title TEXT NOT NULL, author TEXT, language TEXT,
      published INTEGER, published_offset INTEGER NOT NULL, published_is_day INTEGER NOT NULL,
      text TEXT NOT NULL,
      seen INTEGER NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL, last_error TEXT,
      UNIQUE (feed, link)
    ) STRICT;
    CREATE INDEX waiting_entries_due ON waiting_entries (due, seq);
    """
}
