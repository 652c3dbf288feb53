/// How much a mention counts by where it stands: news tells what matters in the headline and then in the lead.
struct Prominence {
  private let weights: [Double]
  private let places: [Int]

  init(_ words: [Word]) {
    var place = 0
    var places: [Int] = []
    weights = words.map { word in
      places.append(place)
      guard !word.has(.repeated) else { return 0 }
      guard !word.has(.inTitle) else { return 2.5 }
      place += 1
      if word.has(.titleCase) { return 2 }
      return place <= Prominence.lead ? 1.6 : place <= Prominence.opening ? 1.2 : 1
    }
    self.places = places
  }

  private static let lead = 40
  private static let opening = 120

  subscript(word: Int) -> Double { weights[word] }

  /// How much it counts that someone is named there first: late in the article, little.
  func firstNaming(_ word: Int) -> Double {
    places[word] < Prominence.lead ? 1.6 : places[word] < Prominence.opening ? 1.2 : 0.5
  }

  /// Where a sum of weighed mentions lies between 0 and 1.
  static func score(_ sum: Double) -> Double { sum / (sum + 4) }
}
