import Feeds
import Testing

/// Documents broken at random, the same way in every run.
@Suite struct MutationTests {
  @Test(arguments: Specimens.all.indices) func anyBrokenDocumentIsReadOrRefused(index: Int) {
    var random = SplitMix64(state: UInt64(index))
    for _ in 0..<1000 {
      let document = mutated(Specimens.all[index], &random)
      _ = try? FeedParser.parse(document, contentType: charset(&random), url: "http://x.example/feed")
      _ = try? OPML.parse(document)
    }
  }

  private func charset(_ random: inout SplitMix64) -> String? {
    ["text/xml; charset=gb2312", "text/xml;charset=iso-2022-jp", "text/xml; charset", nil].randomElement(using: &random)
      ?? nil
  }

  /// A copy with a few bytes changed, taken out, or moved from elsewhere in it.
  private func mutated(_ document: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var copy = document
    for _ in 0..<Int.random(in: 1...8, using: &random) where !copy.isEmpty {
      let place = Int.random(in: copy.indices, using: &random)
      let end = min(copy.count, place + Int.random(in: 1...20, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: copy[place] = UInt8.random(in: 0...255, using: &random)
      case 1: copy.removeSubrange(place..<end)
      case 2: copy.insert(contentsOf: copy[place..<end], at: Int.random(in: copy.indices, using: &random))
      default: copy.insert("<>&;\"'/=![]-?{}:,\\".utf8.randomElement(using: &random) ?? 0, at: place)
      }
    }
    return copy
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
