/// A list of words in one element.
enum Keywords {
  /// Split at commas.
  static func split(_ list: String?) -> [String] {
    guard let list else { return [] }
    return list.utf8.split(separator: UInt8(ascii: ",")).map {
      String(decoding: Array($0)[...].trimmed, as: UTF8.self)
    }
  }
}
