import CXML2

/// The character entities of HTML 4.01, section 24.
enum NamedEntities {
  static func scalar(_ name: String) -> Unicode.Scalar? { byName[name] }

  /// libxml2's table, which by itself can only be searched from one end to the other.
  private static let byName: [String: Unicode.Scalar] = {
    var byName: [String: Unicode.Scalar] = [:]
    // The last of them is U+2666, the suit of diamonds.
    for value in UInt32(0x22)...0x2666 {
      guard let entity = htmlEntityValueLookup(value), let name = entity.pointee.name else { continue }
      byName[String(cString: name)] = Unicode.Scalar(value)
    }
    return byName
  }()
}
