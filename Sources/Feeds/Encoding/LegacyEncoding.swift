/// An encoding other than Unicode's, out of those that the web uses (WHATWG Encoding Standard, section 4.2).
///
/// Only these are ever handed to the C library: labels come from strangers.
struct LegacyEncoding {
  /// As the C library calls it.
  let name: String

  /// Nil for a label that nobody knows, and for UTF-8, UTF-16 and Latin-1, which the bytes tell better.
  init?(label: String) {
    let key = label.utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) }.map { ASCII.lowercased($0) }
    guard let name = LegacyEncoding.names[String(decoding: key, as: UTF8.self)] else { return nil }
    self.name = name
  }

  /// Whether all its bytes look like ASCII.
  var isSevenBit: Bool { name == "ISO-2022-JP" }

  var isMultibyte: Bool { LegacyEncoding.multibyte.contains(name) }

  private static let multibyte: Set<String> = ["GB18030", "BIG5-HKSCS", "EUC-JP", "CP932", "UHC", "ISO-2022-JP"]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in labels {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  /// Labels without their marks, in lower case.
  private static let labels = [
    "CP866": "866 cp866 csibm866 ibm866",
    "CP874": "dos874 iso885911 tis620 windows874 cp874",
    "CP1250": "cp1250 windows1250 xcp1250",
    "CP1251": "cp1251 windows1251 xcp1251 win1251",
    "CP1253": "cp1253 windows1253 xcp1253",
    "CP1254": "cp1254 windows1254 xcp1254 iso88599 isoir148 latin5 l5 csisolatin5",
    "CP1255": "cp1255 windows1255 xcp1255",
    "CP1256": "cp1256 windows1256 xcp1256",
    "CP1257": "cp1257 windows1257 xcp1257",
    "CP1258": "cp1258 windows1258 xcp1258",
    "ISO-8859-2": "iso88592 isoir101 latin2 l2 csisolatin2",
    "ISO-8859-3": "iso88593 isoir109 latin3 l3 csisolatin3",
    "ISO-8859-4": "iso88594 isoir110 latin4 l4 csisolatin4",
    "ISO-8859-5": "iso88595 isoir144 cyrillic csisolatincyrillic",
    "ISO-8859-6": "iso88596 iso88596e iso88596i isoir127 arabic asmo708 ecma114 csisolatinarabic",
    "ISO-8859-7": "iso88597 isoir126 greek greek8 ecma118 elot928 csisolatingreek",
    "ISO-8859-8": "iso88598 iso88598e iso88598i isoir138 hebrew visual logical csisolatinhebrew",
    "ISO-8859-10": "iso885910 isoir157 latin6 l6 csisolatin6",
    "ISO-8859-13": "iso885913",
    "ISO-8859-14": "iso885914",
    "ISO-8859-15": "iso885915 latin9 l9 csisolatin9",
    "ISO-8859-16": "iso885916",
    "KOI8-R": "koi8r koi8 koi cskoi8r",
    "KOI8-U": "koi8u koi8ru",
    "MACINTOSH": "macintosh mac xmacroman csmacintosh",
    "MAC-CYRILLIC": "xmaccyrillic xmacukrainian maccyrillic",
    "GB18030": "gb18030 gbk gb2312 gb231280 chinese csgb2312 csiso58gb231280 isoir58 xgbk cp936 ms936 euccn",
    "BIG5-HKSCS": "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950",
    "EUC-JP": "eucjp xeucjp cseucpkdfmtjapanese",
    "CP932": "shiftjis sjis xsjis mskanji csshiftjis ms932 cp932 windows31j",
    "ISO-2022-JP": "iso2022jp csiso2022jp",
    "UHC": "euckr cseuckr isoir149 korean ksc5601 ksc56011987 ksc56011989 csksc56011987 windows949 cp949 uhc",
  ]
}
