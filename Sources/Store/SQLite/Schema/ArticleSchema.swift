/// Tables that list articles by something carry the article's position, so that each list is one range of an index.
enum ArticleSchema {
  static let version1 = """
    -- Rows never change, so that their long texts are written once, and let go once.
    CREATE TABLE articles (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      position INTEGER NOT NULL UNIQUE, -- Position
      url TEXT, title TEXT NOT NULL, author TEXT, language TEXT,
      published INTEGER, published_offset INTEGER NOT NULL, published_is_day INTEGER NOT NULL,
      created INTEGER NOT NULL,
      text_key INTEGER NOT NULL, -- TextKey
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX articles_text ON articles (text_key);

    CREATE VIRTUAL TABLE articles_fts USING fts5(
      title, text, content='articles', content_rowid='position', columnsize=0,
      tokenize='unicode61 remove_diacritics 2');

    -- Every link under which an article was seen.
    CREATE TABLE article_links (
      link TEXT NOT NULL, -- LinkKey
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      PRIMARY KEY (link, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_links_article ON article_links (article);

    -- A feed's number stays here when the feed is gone.
    CREATE TABLE article_sources (
      seq INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      feed INTEGER, url TEXT, seen INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_sources_article ON article_sources (article, seq);

    CREATE TABLE article_feeds (
      feed INTEGER NOT NULL, position INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      PRIMARY KEY (feed, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_feeds_article ON article_feeds (article);
    CREATE TRIGGER article_feeds_added AFTER INSERT ON article_feeds BEGIN
      UPDATE feeds SET articles = articles + 1 WHERE seq = new.feed;
    END;
    CREATE TRIGGER article_feeds_removed AFTER DELETE ON article_feeds BEGIN
      UPDATE feeds SET articles = articles - 1 WHERE seq = old.feed;
    END;

    -- What the extractor made of an article; topics and people as JSON, as they were found.
    CREATE TABLE readings (
      article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
      position INTEGER NOT NULL,
      version INTEGER NOT NULL,
      language TEXT, primary_language TEXT, -- of 'en-GB', 'en'
      topics TEXT NOT NULL, people TEXT NOT NULL
    ) STRICT;
    CREATE INDEX readings_version ON readings (version, article);
    CREATE INDEX readings_language ON readings (primary_language, position);

    CREATE TABLE article_countries (
      country TEXT NOT NULL, position INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      origins INTEGER NOT NULL, -- CountryOrigin, added up
      PRIMARY KEY (country, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_countries_article ON article_countries (article);
    """

  /// An article is read without its reading, whose row is long, and its sources without a look at their table.
  static let version2 = """
    CREATE INDEX readings_found_language ON readings (article, language);
    DROP INDEX article_sources_article;
    CREATE INDEX article_sources_article ON article_sources (article, seq, seen, feed, url);
    """

  /// Texts may be let go; what tells of meetings stays.
  static let version3 = """
    ALTER TABLE articles ADD COLUMN dropped INTEGER; -- when its text was let go
    CREATE INDEX articles_kept ON articles (position) WHERE dropped IS NULL;
    """
}
