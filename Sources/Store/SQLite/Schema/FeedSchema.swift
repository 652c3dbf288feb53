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

  /// What feeds are fetched with and how they want to be visited, and subscriptions with hubs. A subscription outlives
  /// its feed until the hub has been told.
  static let version2 = """
    ALTER TABLE feeds ADD COLUMN user TEXT; -- with the password for the server of url, which names neither
    ALTER TABLE feeds ADD COLUMN password TEXT;
    ALTER TABLE feeds ADD COLUMN proxy TEXT;
    ALTER TABLE feeds ADD COLUMN digest INTEGER; -- of the last body
    ALTER TABLE feeds ADD COLUMN ttl INTEGER; -- durations are seconds
    ALTER TABLE feeds ADD COLUMN update_period INTEGER;
    ALTER TABLE feeds ADD COLUMN update_base INTEGER;
    ALTER TABLE feeds ADD COLUMN max_age INTEGER;
    ALTER TABLE feeds ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0; -- bits: 0 to 23
    ALTER TABLE feeds ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0; -- bits: 1 Monday to 7 Sunday
    ALTER TABLE feeds ADD COLUMN rhythm INTEGER;
    ALTER TABLE feeds ADD COLUMN moved_to TEXT;
    ALTER TABLE feeds ADD COLUMN moved_since INTEGER;

    CREATE TABLE push_subscriptions (
      token TEXT PRIMARY KEY,
      feed INTEGER UNIQUE REFERENCES feeds ON DELETE SET NULL,
      hub TEXT NOT NULL, topic TEXT NOT NULL, secret TEXT NOT NULL,
      state TEXT NOT NULL, -- FeedPush.State
      lease_ends INTEGER, due INTEGER,
      failures INTEGER NOT NULL, last_error TEXT
    ) STRICT;
    CREATE INDEX push_subscriptions_due ON push_subscriptions (due) WHERE due IS NOT NULL;
    CREATE TRIGGER feeds_removed BEFORE DELETE ON feeds BEGIN
      UPDATE push_subscriptions SET state = 'ending', due = 0 WHERE feed = old.seq;
    END;
    """
}
