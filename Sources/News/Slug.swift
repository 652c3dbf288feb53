import Foundation

/// The slug of a name: lower case, without accents, words joined by hyphens ("José Raúl" gives `jose-raul`).
/// Letters of other scripts are kept, so that no name loses its slug.
public func slug(_ name: String) -> String {
  if let plain = asciiSlug(name) { return plain }
  var out = ""
  var pendingHyphen = false
  for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
    if scalar.properties.generalCategory == .nonspacingMark { continue }
    if scalar == "'" || scalar == "\u{2019}" || scalar == "." { continue }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if pendingHyphen && !out.isEmpty { out += "-" }
      pendingHyphen = false
      out.unicodeScalars.append(scalar)
    } else {
      pendingHyphen = true
    }
  }
  return out
}

/// The slug of a name in ASCII, as most are; nil for others.
private func asciiSlug(_ name: String) -> String? {
  var out: [UInt8] = []
  out.reserveCapacity(name.utf8.count)
  var pendingHyphen = false
  for byte in name.utf8 {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
      if pendingHyphen && !out.isEmpty { out.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      out.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    case UInt8(ascii: "'"), UInt8(ascii: "."): break
    case 0x80...: return nil
    default: pendingHyphen = true
    }
  }
  return String(decoding: out, as: UTF8.self)
}
