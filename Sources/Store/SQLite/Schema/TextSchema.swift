enum TextSchema {
  /// `PendingTexts` writes to the full-text tables in their place.
  static let version2 = """
    DROP TRIGGER topics_added;
    DROP TRIGGER topics_named;
    DROP TRIGGER people_added;
    """
}
