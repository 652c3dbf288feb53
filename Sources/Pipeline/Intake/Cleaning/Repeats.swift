/// Leaves out paragraphs that stood before, as feeds and agency copies repeat their headline and their last lines.
struct Repeats {
  private var seen: Set<String> = []
  private let title: String

  /// Shorter ones may be meant to stand twice ("Yes.", "He laughed."), unless they are the title.
  private static let shortest = 30

  init(title: String) { self.title = Repeats.key(Array(title.unicodeScalars)) }

  mutating func isRepeat(_ paragraph: [Unicode.Scalar]) -> Bool {
    let key = Repeats.key(paragraph)
    guard key.unicodeScalars.count >= Repeats.shortest || (!key.isEmpty && key == title) else { return false }
    return !seen.insert(key).inserted
  }

  /// Letters and digits alone, without case.
  private static func key(_ text: [Unicode.Scalar]) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.count)
    for scalar in text where scalar.isWordCharacter {
      switch scalar.value {
      case 0x41...0x5A: key.append(UInt8(scalar.value) + 0x20)
      case 0...0x7F: key.append(UInt8(scalar.value))
      default: key += scalar.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
