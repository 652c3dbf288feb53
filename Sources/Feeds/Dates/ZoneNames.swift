import Foundation

/// Time zones by name.
enum ZoneNames {
  /// Minutes east of UTC, of an abbreviation in lower case.
  static func offset(_ abbreviation: String) -> Int? { offsets[abbreviation] }

  /// Minutes east of UTC of a military zone (a capital letter), with the signs that RFC 822 meant.
  static func military(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "I"): -60 * Int(letter - 0x40)
    case UInt8(ascii: "K")...UInt8(ascii: "M"): -60 * Int(letter - 0x41)
    case UInt8(ascii: "N")...UInt8(ascii: "Y"): 60 * Int(letter - 0x4D)
    default: nil
    }
  }

  /// Minutes east of UTC of a zone written out, in lower case: `pacific daylight time`.
  static func offset(long name: String) -> Int? {
    for (region, standard, summer) in regions where name.hasPrefix(region) {
      return name.contains("daylight") || name.contains("summer") ? summer : standard
    }
    return nil
  }

  /// Minutes east of UTC of a zone of the tz database at an instant there; nil where the database has none of the name.
  static func offset(region: String, at local: Int) -> Int? {
    guard let zone = TimeZone(identifier: region) else { return nil }
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - guess))) / 60
  }

  /// The first part of the tz database's names.
  static func isArea(_ word: String) -> Bool { areas.contains(word) }

  private static let areas: Set<String> = [
    "africa", "america", "antarctica", "asia", "atlantic", "australia", "europe", "indian", "pacific",
  ]

  /// RFC 822, section 5, and the abbreviations that are in use and mean one thing mostly.
  private static let offsets: [String: Int] = [
    "ut": 0, "gmt": 0, "utc": 0, "z": 0, "wet": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "et": -300, "ct": -360, "mt": -420, "pt": -480, "ast": -240, "adt": -180,
    "at": -240, "akst": -540, "akdt": -480, "hst": -600, "nst": -210, "ndt": -150, "brt": -180, "brst": -120,
    "art": -180, "clt": -240, "clst": -180, "cot": -300, "pet": -300, "vet": -240, "uyt": -180, "bst": 60, "ist": 330,
    "cet": 60, "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120, "west": 60, "eet": 120, "eest": 180,
    "sast": 120, "cat": 120, "eat": 180, "wat": 60, "idt": 180, "msk": 180, "msd": 240, "trt": 180, "gst": 240,
    "pkt": 300, "npt": 345, "ict": 420, "wib": 420, "wita": 480, "wit": 540, "myt": 480, "hkt": 480, "sgt": 480,
    "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720,
    "nzdt": 780, "chst": 600,
  ]

  /// The start of a name, minutes in winter and in summer.
  private static let regions = [
    ("eastern european", 120, 180), ("central european", 60, 120), ("western european", 0, 60), ("eastern", -300, -240),
    ("central", -360, -300), ("mountain", -420, -360), ("pacific", -480, -420), ("atlantic", -240, -180),
    ("alaska", -540, -480), ("hawaii", -600, -540), ("newfoundland", -210, -150), ("india", 330, 330),
    ("japan", 540, 540), ("china", 480, 480), ("korea", 540, 540), ("moscow", 180, 180), ("singapore", 480, 480),
    ("hong kong", 480, 480), ("british", 60, 60), ("irish", 60, 60), ("greenwich", 0, 0),
    ("coordinated universal", 0, 0),
    ("australian eastern", 600, 660), ("australian central", 570, 630), ("australian western", 480, 480),
    ("new zealand", 720, 780), ("south africa", 120, 120), ("arabian", 180, 180), ("israel", 120, 180),
    ("turkey", 180, 180), ("romance", 60, 120), ("w. europe", 60, 120), ("e. europe", 120, 180),
  ]
}
