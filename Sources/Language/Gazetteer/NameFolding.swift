/// Folds a name's bytes so that its spellings meet: lower case, no accents, no dots or apostrophes, and one space for
/// hyphens and runs of white space. Bytes that are no UTF-8 count as separators.
struct NameFolding {
  /// The byte that parts words.
  static let space = UInt8(ascii: " ")

  /// Calls `emit` with each folded byte, in order, and `letter` with each letter's case.
  static func fold(_ utf8: some Sequence<UInt8>, emit: (UInt8) -> Void, letter: (LetterCase) -> Void) {
    var pendingSpace = false
    var isFirst = true
    func put(_ byte: UInt8) {
      if pendingSpace && !isFirst { emit(space) }
      (pendingSpace, isFirst) = (false, false)
      emit(byte)
    }
    var decoder = UTF8()
    var iterator = utf8.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return
      case .error: pendingSpace = true
      case .scalarValue(let scalar):
        switch scalar.value {
        case 0x61...0x7A:
          letter(.lower)
          put(UInt8(scalar.value))
        case 0x41...0x5A:
          letter(.upper)
          put(UInt8(scalar.value | 0x20))
        case 0x30...0x39, 0x26, 0x2B:  // digits, & and +
          put(UInt8(scalar.value))
        case 0x2E, 0x27, 0x60, 0xB4, 0x2BB...0x2BF, 0x2018, 0x2019, 0x201B, 0x300...0x36F, 0xAD, 0x200B...0x200F:
          continue  // full stops, apostrophes, combining accents, soft hyphens and other marks without width
        case 0..<0x80, 0xA0, 0x2000...0x206F, 0x3000:
          pendingSpace = true
        default:
          letter(LetterCase(scalar))
          for byte in AccentFolding.letters(of: scalar) { put(byte) }
        }
      }
    }
  }

  static func bytes(_ name: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    fold(name.utf8, emit: { result.append($0) }, letter: { _ in })
    return result
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
