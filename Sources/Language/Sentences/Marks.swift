/// Marks by what they do, in the one form that tokens give them.
public enum Marks {
  public static let terminal: WordSet = [".", "!", "?", "..."]
  /// May follow a full stop and still belong to the sentence.
  static let closing: WordSet = ["\"", "'", ")", "]", "}"]
  static let opening: WordSet = ["\"", "'", "(", "[", "—"]
  static let bullets: WordSet = ["•", "*", "·", "▪", "#"]
}
