/// Makes request ids: twelve characters, which Swift keeps inside the string value.
struct RequestIDs {
  private var state = UInt64.random(in: .min ... .max)

  mutating func next() -> String {
    // splitmix64: spread over 64 bits without repeats for 2^64 steps; ids need no secrecy.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return String(unsafeUninitializedCapacity: 12) { text in
      for index in 0..<12 {
        let digit = UInt8(truncatingIfNeeded: mixed >> UInt64(index * 5)) & 31
        text[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return 12
    }
  }

  /// A client's own id is kept if it can stand in a log line.
  static func isUsable(_ id: String) -> Bool {
    (1...128).contains(id.utf8.count) && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
