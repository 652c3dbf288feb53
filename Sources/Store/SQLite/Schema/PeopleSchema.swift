enum PeopleSchema {
  static let version1 = """
    CREATE TABLE people (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      role TEXT, country TEXT, -- of the newest article that gives one
      articles INTEGER NOT NULL DEFAULT 0, -- kept by triggers on article_people
      meetings INTEGER NOT NULL DEFAULT 0 -- kept by triggers on meeting_keys
    ) STRICT;
    CREATE INDEX people_articles ON people (articles, id);
    CREATE INDEX people_country ON people (country, articles, id);

    CREATE VIRTUAL TABLE people_fts USING fts5(name, tokenize='unicode61 remove_diacritics 2');
    CREATE TRIGGER people_added AFTER INSERT ON people BEGIN
      INSERT INTO people_fts (rowid, name) VALUES (new.id, new.name);
    END;

    CREATE TABLE article_people (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, -- rises: what pages of people count up to
      person INTEGER NOT NULL REFERENCES people,
      position INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      role TEXT, country TEXT,
      UNIQUE (person, position)
    ) STRICT;
    CREATE INDEX article_people_article ON article_people (article);
    CREATE INDEX article_people_role ON article_people (person, position, role) WHERE role IS NOT NULL;
    CREATE INDEX article_people_country ON article_people (person, position, country) WHERE country IS NOT NULL;
    CREATE TRIGGER article_people_added AFTER INSERT ON article_people BEGIN
      UPDATE people SET articles = articles + 1 WHERE id = new.person;
    END;
    CREATE TRIGGER article_people_removed AFTER DELETE ON article_people BEGIN
      UPDATE people SET articles = articles - 1 WHERE id = old.person;
    END;
    """

  /// Of most people the country is not known: nobody asks for them by it.
  static let version2 = """
    DROP INDEX people_country;
    CREATE INDEX people_country ON people (country, articles, id) WHERE country IS NOT NULL;
    """

  /// A person has all slugs that the spellings of the name have.
  static let version3 = """
    ALTER TABLE people ADD COLUMN spelling INTEGER NOT NULL DEFAULT 0; -- Person.spelling
    CREATE INDEX people_spelling ON people (spelling) WHERE spelling <> 0;
    CREATE TABLE person_slugs (
      slug TEXT PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES people,
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX person_slugs_person ON person_slugs (person, slug, name);
    INSERT INTO person_slugs (slug, person, name) SELECT slug, id, name FROM people;
    """
}
