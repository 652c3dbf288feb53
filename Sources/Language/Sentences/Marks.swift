/// Marks by what they do, in the one form that tokens give them.
public enum Marks {
  public static let terminal: Set<String> = [".", "!", "?", "..."]
  /// May follow a full stop and still belong to the sentence.
  static let closing: Set<String> = ["\"", "'", ")", "]", "}"]
  static let opening: Set<String> = ["\"", "'", "(", "[", "—"]
  static let bullets: Set<String> = ["•", "*", "·", "▪", "#"]
}
