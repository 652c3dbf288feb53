enum StorySchema {
  /// Which articles print the same text. Weeks and bands are looked up for every article that comes in: by week, so that
  /// what is written together stands together, however many articles there are.
  static let version1 = """
    CREATE TABLE stories (
      article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
      story INTEGER NOT NULL, -- the article of the story that has the least position
      signature BLOB, -- Signature; NULL where the text is too short
      credit TEXT -- the agency's slug
    ) STRICT;
    CREATE INDEX stories_story ON stories (story);
    CREATE INDEX stories_credit ON stories (story, article, credit) WHERE credit IS NOT NULL;

    -- Not tied to articles: SQLiteWriter.unlinkStory removes what it has added.
    CREATE TABLE story_bands (
      week INTEGER NOT NULL, band INTEGER NOT NULL, article INTEGER NOT NULL,
      PRIMARY KEY (week, band, article)
    ) STRICT, WITHOUT ROWID;

    -- What was seen to be copies, in both directions; a story is what these connect.
    CREATE TABLE story_links (
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      copy INTEGER NOT NULL,
      PRIMARY KEY (article, copy)
    ) STRICT, WITHOUT ROWID;
    """
}
