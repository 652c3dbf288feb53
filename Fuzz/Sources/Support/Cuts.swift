/// Where an input is cut, so that it comes in pieces: chosen by a number that is a part of the input itself, so that a
/// finding can be repeated.
public struct Cuts {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// The length of the next piece: mostly a few bytes, now and then many. One at least.
  public mutating func next() -> Int {
    // splitmix64
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return 1 + Int(mixed >> 8) % (mixed & 7 == 0 ? 200 : 5)
  }
}
