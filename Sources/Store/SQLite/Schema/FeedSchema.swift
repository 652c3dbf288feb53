enum FeedSchema {
  static let version1 = """
    CREATE TABLE feeds (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      url TEXT NOT NULL,
      url_key TEXT NOT NULL UNIQUE, -- LinkKey
      title TEXT, link TEXT, description TEXT, language TEXT, format TEXT, folder TEXT,
      is_active INTEGER NOT NULL,
      created INTEGER NOT NULL, -- times are milliseconds since 1970
      last_fetched INTEGER, last_changed INTEGER, next_fetch INTEGER,
      last_status INTEGER, last_error TEXT, failures INTEGER NOT NULL,
      etag TEXT, last_modified TEXT,
      articles INTEGER NOT NULL DEFAULT 0 -- kept by triggers on article_feeds
    ) STRICT;
    CREATE INDEX feeds_due ON feeds (next_fetch, seq) WHERE is_active = 1;
    """
}
