/// Folds a name's bytes so that its spellings meet: lower case, no accents, no dots or apostrophes, and one space for
/// hyphens and runs of white space. Bytes that are no UTF-8 count as separators.
struct NameFolding {
  /// The byte that parts words.
  static let space = UInt8(ascii: " ")

  private var pendingSpace = false
  private var isFirst = true

  /// Calls `emit` with each folded byte, in order, and `letter` with each letter's case.
  @inline(__always)
  static func fold(_ utf8: some Sequence<UInt8>, emit: (UInt8) -> Void, letter: (LetterCase) -> Void) {
    let done: Void? = utf8.withContiguousStorageIfAvailable { fold($0, emit, letter) }
    if done == nil { Array(utf8).withUnsafeBufferPointer { fold($0, emit, letter) } }
  }

  @inline(__always)
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ emit: (UInt8) -> Void, _ letter: (LetterCase) -> Void
  ) {
    var folding = NameFolding()
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x61...0x7A:
        letter(.lower)
        folding.put(byte, emit)
      case 0x41...0x5A:
        letter(.upper)
        folding.put(byte | 0x20, emit)
      case 0x30...0x39, 0x26, 0x2B: folding.put(byte, emit)  // digits, & and +
      case 0x2E, 0x27, 0x60: break  // full stops and apostrophes
      case 0..<0x80: folding.pendingSpace = true
      default:
        offset += folding.foldBeyondASCII(bytes, at: offset, emit, letter)
        continue
      }
      offset += 1
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, _ emit: (UInt8) -> Void) {
    if pendingSpace && !isFirst { emit(NameFolding.space) }
    (pendingSpace, isFirst) = (false, false)
    emit(byte)
  }

  /// - Returns: How many bytes it read.
  private mutating func foldBeyondASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ emit: (UInt8) -> Void, _ letter: (LetterCase) -> Void
  ) -> Int {
    var decoder = UTF8()
    // No code point takes more than four bytes.
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      pendingSpace = true
      return 1
    }
    switch scalar.value {
    case 0xB4, 0x2BB...0x2BF, 0x2018, 0x2019, 0x201B, 0x300...0x36F, 0xAD, 0x200B...0x200F:
      break  // apostrophes, combining accents, soft hyphens and other marks without width
    case 0xA0, 0x2000...0x206F, 0x3000: pendingSpace = true
    default:
      letter(LetterCase(scalar))
      for byte in AccentFolding.letters(of: scalar) { put(byte, emit) }
    }
    return UTF8.width(scalar)
  }
}

enum LetterCase {
  case lower, upper, none

  init(_ scalar: Unicode.Scalar) {
    if scalar.properties.isUppercase {
      self = .upper
    } else {
      self = scalar.properties.isLowercase ? .lower : .none
    }
  }
}
