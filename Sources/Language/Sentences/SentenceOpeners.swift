/// Words that, written with a capital after "U.S." or "p.m.", show that a new sentence began.
enum SentenceOpeners {
  static let words: WordSet = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "his", "her", "its", "their",
    "in", "on", "at", "after", "before", "but", "and", "for", "from", "as", "with", "while", "when", "if", "both",
    "there", "earlier", "however", "meanwhile", "since", "during", "under", "officials", "mr", "mrs", "ms",
  ]
}
