/// FIPS 180-4, section 6.1.
enum SHA1 {
  static func hash(_ message: [UInt8]) -> [UInt8] {
    let bytes = Padding.padded(message, block: 64)
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    var schedule = [UInt32](repeating: 0, count: 80)
    for start in stride(from: 0, to: bytes.count, by: 64) {
      for index in 0..<16 { schedule[index] = Padding.word(bytes, at: start + index * 4) }
      for index in 16..<80 {
        let mixed = schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16]
        schedule[index] = mixed.rotatedRight(31)
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for round in 0..<80 {
        let next = a.rotatedRight(27) &+ mix(round, b, c, d) &+ e &+ constants[round / 20] &+ schedule[round]
        (e, d, c, b, a) = (d, c, b.rotatedRight(2), a, next)
      }
      for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }
    return state.flatMap { Padding.bytes($0) }
  }

  private static func mix(_ round: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt32 {
    switch round {
    case 0..<20: b & c ^ ~b & d
    case 40..<60: b & c ^ b & d ^ c & d
    default: b ^ c ^ d
    }
  }

  private static let constants: [UInt32] = [0x5A82_7999, 0x6ED9_EBA1, 0x8F1B_BCDC, 0xCA62_C1D6]
}
