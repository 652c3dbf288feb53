/// How much a mention counts by where it stands: news tells what matters in the headline and then in the lead.
struct Prominence {
  private let weights: [Double]

  init(_ words: [Word]) {
    var place = 0
    weights = words.map { word in
      guard !word.has(.repeated) else { return 0 }
      guard !word.has(.inTitle) else { return 2.5 }
      place += 1
      if word.has(.titleCase) { return 2 }
      return place <= 40 ? 1.6 : place <= 120 ? 1.2 : 1
    }
  }

  subscript(word: Int) -> Double { weights[word] }

  /// Where a sum of weighed mentions lies between 0 and 1.
  static func score(_ sum: Double) -> Double { sum / (sum + 4) }
}
