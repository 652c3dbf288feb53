enum TopicSchema {
  static let version1 = """
    CREATE TABLE topics (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT,
      articles INTEGER NOT NULL DEFAULT 0, -- kept by triggers on article_topics
      meetings INTEGER NOT NULL DEFAULT 0 -- kept by triggers on meeting_keys
    ) STRICT;
    CREATE INDEX topics_articles ON topics (articles, id);
    CREATE INDEX topics_kind ON topics (kind, articles, id);

    CREATE VIRTUAL TABLE topics_fts USING fts5(name, tokenize='unicode61 remove_diacritics 2');
    CREATE TRIGGER topics_added AFTER INSERT ON topics BEGIN
      INSERT INTO topics_fts (rowid, name) VALUES (new.id, new.name);
    END;
    CREATE TRIGGER topics_named AFTER UPDATE OF name ON topics WHEN new.name <> old.name BEGIN
      UPDATE topics_fts SET name = new.name WHERE rowid = new.id;
    END;

    CREATE TABLE article_topics (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, -- rises: what pages of topics count up to
      topic INTEGER NOT NULL REFERENCES topics,
      position INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      UNIQUE (topic, position)
    ) STRICT;
    CREATE INDEX article_topics_article ON article_topics (article);
    CREATE TRIGGER article_topics_added AFTER INSERT ON article_topics BEGIN
      UPDATE topics SET articles = articles + 1 WHERE id = new.topic;
    END;
    CREATE TRIGGER article_topics_removed AFTER DELETE ON article_topics BEGIN
      UPDATE topics SET articles = articles - 1 WHERE id = old.topic;
    END;
    """

  /// Subjects stand under one another, and an article has those above its own too; topics are counted by day.
  static let version2 = """
    ALTER TABLE topics ADD COLUMN broader TEXT; -- the slug of the subject above it
    CREATE INDEX topics_broader ON topics (broader, articles, id);
    -- 0: not found in the article, but above what was found.
    ALTER TABLE article_topics ADD COLUMN is_own INTEGER NOT NULL DEFAULT 1;

    CREATE TABLE topic_days (
      topic INTEGER NOT NULL REFERENCES topics, day INTEGER NOT NULL, -- since 1970, by publication
      articles INTEGER NOT NULL,
      PRIMARY KEY (topic, day)
    ) STRICT, WITHOUT ROWID;
    -- Most topics of a day have one article: what may rise is among the others.
    CREATE INDEX topic_days_busy ON topic_days (day, articles, topic) WHERE articles > 1;
    CREATE TABLE article_days (day INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT;
    INSERT INTO topic_days (topic, day, articles)
    SELECT topic, \(Position.daySQL("position")) AS day, count(*) FROM article_topics GROUP BY topic, day;
    INSERT INTO article_days (day, articles)
    SELECT \(Position.daySQL("position")) AS day, count(*) FROM articles GROUP BY day;

    CREATE TRIGGER article_topics_day_added AFTER INSERT ON article_topics BEGIN
      INSERT INTO topic_days (topic, day, articles) VALUES (new.topic, \(Position.daySQL("new.position")), 1)
      ON CONFLICT DO UPDATE SET articles = articles + 1;
    END;
    CREATE TRIGGER article_topics_day_removed AFTER DELETE ON article_topics BEGIN
      UPDATE topic_days SET articles = articles - 1
      WHERE topic = old.topic AND day = \(Position.daySQL("old.position"));
      DELETE FROM topic_days
      WHERE topic = old.topic AND day = \(Position.daySQL("old.position")) AND articles = 0;
    END;
    CREATE TRIGGER articles_day_added AFTER INSERT ON articles BEGIN
      INSERT INTO article_days (day, articles) VALUES (\(Position.daySQL("new.position")), 1)
      ON CONFLICT DO UPDATE SET articles = articles + 1;
    END;
    CREATE TRIGGER articles_day_removed AFTER DELETE ON articles BEGIN
      UPDATE article_days SET articles = articles - 1 WHERE day = \(Position.daySQL("old.position"));
    END;
    """
}
