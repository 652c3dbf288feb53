enum ChangeSchema {
  static let version1 = """
    CREATE TABLE changes (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT;
    """
}
