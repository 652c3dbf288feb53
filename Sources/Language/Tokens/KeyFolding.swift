import Foundation

/// Folds a word to the form in which rules and tables hold it.
enum KeyFolding {
  /// Lower case, without accents: "erdogan" for "Erdoğan".
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    guard range.count <= 64 else { return foldSlowly(bytes, range) }
    for index in range where bytes[index] >= 0x80 { return foldSlowly(bytes, range) }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for (place, index) in range.enumerated() {
        let byte = bytes[index]
        buffer[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  private static func foldSlowly(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var key = ""
    let word = String(decoding: bytes[range], as: UTF8.self)
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if let plain = letters[scalar] { key += plain } else { key.unicodeScalars.append(scalar) }
    }
    return key
  }

  /// Letters that Unicode does not take apart, as English news writes them, and the typographic apostrophe.
  private static let letters: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "\u{2019}": "'", "\u{2018}": "'", "\u{2BC}": "'", "\u{2010}": "-", "\u{2011}": "-",
  ]
}
