import Foundation

/// The slug of a name: lower case, without accents, words joined by hyphens ("José Raúl" gives `jose-raul`).
/// Letters of other scripts are kept, so that no name loses its slug.
public func slug(_ name: String) -> String {
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
