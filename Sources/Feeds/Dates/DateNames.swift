/// The words of dates: months and time zones.
enum DateNames {
  /// 1 to 12, of a month's name or its abbreviation in lower case.
  static func month(_ word: String) -> Int? { months[word] }

  /// Minutes east of UTC.
  static func zone(_ word: String) -> Int? { zones[word] }

  /// Words that carry no information of their own inside a date.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  private static let fillers: Set<String> = ["st", "nd", "rd", "th", "of", "at", "de", "del", "le", "um", "uhr", "den"]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in monthNames.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// English, French, German, Spanish, Italian, Portuguese, Dutch, and Greek and Hungarian as feeds have them.
  private static let monthNames = [
    "jan january janvier januar enero gennaio janeiro januari ene gen ιαν január",
    "feb february février fevrier februar febrero febbraio fevereiro februari fév fev φεβ február",
    "mar march mars märz marzo março maart mär mrz μάώ μαώ március maa mrt",
    "apr april avril abril aprile avr abr απρ április",
    "may mai mayo maggio maio mei mag μάι μαϊ μαι május maj",
    "jun june juin juni junio giugno junho giu ιούν ιον június",
    "jul july juillet juli julio luglio julho juil lug ιούλ ιολ július",
    "aug august août aout agosto augustus aoû ago αύγ αυγ augusztus",
    "sep sept september septembre septiembre settembre setembro set σεπ szeptember",
    "oct october octobre oktober octubre ottobre outubro okt ott out οκτ október",
    "nov november novembre noviembre novembro νοέ νοε",
    "dec december décembre decembre dezember diciembre dicembre dezembro déc dez dic δεκ",
  ]

  /// RFC 822, section 5, and the abbreviations that are in use and mean one thing mostly.
  private static let zones: [String: Int] = [
    "ut": 0, "gmt": 0, "utc": 0, "z": 0, "wet": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "et": -300, "ct": -360, "mt": -420, "pt": -480, "ast": -240, "adt": -180,
    "akst": -540, "akdt": -480, "hst": -600, "nst": -210, "ndt": -150, "brt": -180, "brst": -120, "art": -180,
    "bst": 60, "ist": 330, "cet": 60, "cest": 120, "met": 60, "mez": 60, "mest": 120, "mesz": 120, "west": 60,
    "eet": 120, "eest": 180, "sast": 120, "msk": 180, "msd": 240, "trt": 180, "gst": 240, "pkt": 300, "ict": 420,
    "wib": 420, "hkt": 480, "sgt": 480, "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    // The military zones of RFC 822, with the signs it meant.
    "a": -60, "m": -720, "n": 60, "y": 720,
  ]
}
