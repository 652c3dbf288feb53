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
}
