/// Addresses that lead nowhere but to a page, a picture or a mailbox.
struct SafeAddress {
  private let base: PageURL

  init(_ base: PageURL) { self.base = base }

  /// Absolute; nil for what is no `http`, `https`, `mailto` or `tel` address. `text` has its references resolved.
  func link(_ text: String) -> String? {
    let address = SafeAddress.stripped(text)
    let scheme = SafeAddress.scheme(address)
    if scheme == "mailto" || scheme == "tel" { return SafeAddress.isPlain(address) ? address : nil }
    guard scheme == nil || scheme == "http" || scheme == "https" else { return nil }
    return base.absolute(address)
  }

  /// The same, or the data of a picture that can hold no script.
  func image(_ text: String) -> String? {
    let address = SafeAddress.stripped(text)
    guard SafeAddress.scheme(address) == "data" else {
      let link = link(address)
      return link?.hasPrefix("http") == true ? link : nil
    }
    let lowered = address.prefix(40).lowercased()
    let types = [
      "data:image/png;base64,", "data:image/gif;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,",
    ]
    guard let type = types.first(where: { lowered.hasPrefix($0) }) else { return nil }
    let isBase64 = address.utf8.dropFirst(type.utf8.count).allSatisfy { byte in
      ASCII.isLetter(byte) || ASCII.isDigit(byte) || "+/=".utf8.contains(byte)
    }
    return isBase64 ? address : nil
  }

  /// As browsers read it: without control characters and spaces at the ends, and without tabs and line breaks anywhere
  /// (WHATWG URL Standard, section 4.4).
  private static func stripped(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.value != 0x09 && $0.value != 0x0A && $0.value != 0x0D }
    var kept = scalars[...]
    while let first = kept.first, first.value <= 0x20 { kept = kept.dropFirst() }
    while let last = kept.last, last.value <= 0x20 { kept = kept.dropLast() }
    return String(String.UnicodeScalarView(kept))
  }

  /// In lower case; nil for a relative address. What stands before the first colon is taken for one even where no scheme
  /// may be spelt so.
  private static func scheme(_ address: String) -> String? {
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else { return nil }
    return address[..<end].lowercased()
  }

  private static func isPlain(_ address: String) -> Bool {
    address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}
