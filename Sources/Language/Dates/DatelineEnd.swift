/// Where a dateline would end: at the first dash or colon of a text, if that comes early enough.
struct DatelineEnd {
  /// What stands before the dash.
  let head: Range<Int>
  /// With the dash and the white space around it.
  let range: Range<Int>
  let isColon: Bool

  private static let longest = 120

  init?(in utf8: ArraySlice<UInt8>) {
    let limited = utf8.prefix(DatelineEnd.longest)
    guard let start = limited.firstIndex(where: { !DatelineEnd.isSpace($0) }) else { return nil }
    var index = start
    while index < limited.endIndex {
      if limited[index] == UInt8(ascii: "\n") { return nil }
      if let length = DatelineEnd.separatorLength(at: index, in: limited) {
        isColon = limited[index] == UInt8(ascii: ":")
        let head = limited[start..<index]
        self.head = start..<(head.lastIndex { !DatelineEnd.isSpace($0) }.map { $0 + 1 } ?? start)
        let rest = utf8[(index + length)...]
        range = utf8.startIndex..<(rest.firstIndex { !DatelineEnd.isSpace($0) } ?? rest.endIndex)
        return
      }
      index += 1
    }
    return nil
  }

  /// A long dash, "--", a hyphen between spaces or after a bracket, or a colon before a space.
  private static func separatorLength(at index: Int, in utf8: ArraySlice<UInt8>) -> Int? {
    func byte(_ distance: Int) -> UInt8? {
      let place = index + distance
      return place >= utf8.startIndex && place < utf8.endIndex ? utf8[place] : nil
    }
    switch byte(0) {
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0x93 || byte(2) == 0x94): return 3
    case UInt8(ascii: "/"): return slashesLength(at: index, in: utf8)
    case UInt8(ascii: ":"): return byte(1).map(isSpace) == true ? 1 : nil
    case UInt8(ascii: "-"):
      if byte(1) == UInt8(ascii: "-") { return 2 }
      let isAfterSpace = byte(-1).map { isSpace($0) || $0 == UInt8(ascii: ")") } ?? false
      return isAfterSpace && byte(1).map(isSpace) == true ? 1 : nil
    default: return nil
    }
  }

  /// "/TASS/." and "/PRNewswire/ --" after a space.
  private static func slashesLength(at index: Int, in utf8: ArraySlice<UInt8>) -> Int? {
    guard index > utf8.startIndex, isSpace(utf8[index - 1]) else { return nil }
    let name = utf8[(index + 1)...].prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    guard name.count > 1, name.endIndex < utf8.endIndex, utf8[name.endIndex] == UInt8(ascii: "/") else { return nil }
    let rest = utf8[(name.endIndex + 1)...]
    let marks = rest.prefix { isSpace($0) || [UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
    return marks.endIndex - index
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
