/// What a name is looked up by: a 64-bit hash of its folded spelling (`NameFolding`), and how its letters are cased,
/// since "US" is a country and "us" is not. Making one takes no memory.
///
/// ```swift
/// Gazetteer.shared.country(NameKey(text[range]))   // text: [UInt8]
/// ```
public struct NameKey: Hashable, Sendable {
  /// Never zero.
  let hash: UInt64
  /// The hash of its first word alone.
  let firstWord: UInt64
  /// How many words it has, parted by white space and hyphens.
  let words: Int
  let casing: Casing

  enum Casing: UInt8, Sendable {
    case lower, capitalized, capitals
  }

  /// - Parameter utf8: The name as written, in UTF-8, without what stands around it ("Trump", not "Trump's").
  public init(_ utf8: some Sequence<UInt8>) {
    var hash = FNV.offset
    var firstWord: UInt64 = 0
    var spaces = 0
    var uppers = 0
    var lowers = 0
    var beginsLower = false
    NameFolding.fold(
      utf8,
      emit: { byte in
        if byte == NameFolding.space {
          if spaces == 0 { firstWord = FNV.finished(hash) }
          spaces += 1
        }
        hash = FNV.adding(byte, to: hash)
      },
      letter: { letterCase in
        if letterCase == .lower {
          if uppers + lowers == 0 { beginsLower = true }
          lowers += 1
        } else {
          uppers += 1
        }
      })
    self.hash = FNV.finished(hash)
    self.firstWord = spaces == 0 ? self.hash : firstWord
    words = spaces + 1
    casing = beginsLower ? .lower : lowers == 0 ? .capitals : .capitalized
  }

  public init(_ name: some StringProtocol) { self.init(name.utf8) }
}

/// FNV-1a, 64 bits (draft-eastlake-fnv), with a last mixing so that the low bits can be used as they are.
enum FNV {
  static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func finished(_ hash: UInt64) -> UInt64 {
    let mixed = hash ^ (hash >> 32)
    return mixed == 0 ? 1 : mixed
  }
}
