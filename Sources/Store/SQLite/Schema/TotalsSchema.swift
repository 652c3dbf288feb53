/// How much there is of everything, kept by triggers: SQLite counts rows only by reading them all.
enum TotalsSchema {
  static let version1 = """
    CREATE TABLE totals (name TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO totals VALUES ('feeds', 0), ('articles', 0), ('topics', 0), ('people', 0), ('meetings', 0), ('unread', 0);

    """
    + count("feeds", "AFTER INSERT ON feeds", by: 1) + count("feeds", "AFTER DELETE ON feeds", by: -1)
    + count("articles", "AFTER INSERT ON articles", by: 1) + count("articles", "AFTER DELETE ON articles", by: -1)
    + count("topics", "AFTER UPDATE OF articles ON topics WHEN old.articles = 0 AND new.articles > 0", by: 1)
    + count("topics", "AFTER UPDATE OF articles ON topics WHEN old.articles > 0 AND new.articles = 0", by: -1)
    + count("people", "AFTER UPDATE OF articles ON people WHEN old.articles = 0 AND new.articles > 0", by: 1)
    + count("people", "AFTER UPDATE OF articles ON people WHEN old.articles > 0 AND new.articles = 0", by: -1)
    + count("meetings", "AFTER INSERT ON meetings", by: 1)
    + count("meetings", "AFTER DELETE ON meetings WHEN old.merged_into IS NULL", by: -1)
    + count(
      "meetings", "AFTER UPDATE OF merged_into ON meetings WHEN old.merged_into IS NULL AND new.merged_into > 0", by: -1
    )
    + count("unread", "AFTER INSERT ON readings WHEN new.version = 0", by: 1)
    + count("unread", "AFTER DELETE ON readings WHEN old.version = 0", by: -1)
    + count("unread", "AFTER UPDATE OF version ON readings WHEN old.version = 0 AND new.version > 0", by: -1)

  private static func count(_ name: String, _ event: String, by difference: Int) -> String {
    """
    CREATE TRIGGER total_\(name)_\(StableHash(event).value) \(event) BEGIN
      UPDATE totals SET count = count + \(difference) WHERE name = '\(name)';
    END;

    """
  }
}
