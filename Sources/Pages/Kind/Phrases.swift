import Glibc

/// A text that phrases are looked for in, byte by byte.
struct Phrases {
  private let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  func holds(anyOf phrases: [StaticString]) -> Bool { phrases.contains { holds($0) } }

  func holds(_ phrase: StaticString) -> Bool {
    let length = phrase.utf8CodeUnitCount
    return bytes.withUnsafeBytes { text in
      guard let start = text.baseAddress, length > 0, length <= text.count else { return false }
      var at = 0
      let last = text.count - length
      while at <= last, let found = memchr(start + at, Int32(phrase.utf8Start.pointee), last - at + 1) {
        if memcmp(found, phrase.utf8Start, length) == 0 { return true }
        at = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }
}
