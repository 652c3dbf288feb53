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
  var isSevenBit: Bool { name.hasPrefix("ISO-2022") || name == "UTF-7" }

  /// Whether it is one of IBM's mainframes, whose letters are not those of ASCII.
  var isEBCDIC: Bool { LegacyEncoding.ebcdic.contains(name) }

  private static let ebcdic: Set<String> = ["IBM037", "IBM424", "IBM500", "IBM1026", "IBM1140"]

  var isMultibyte: Bool { LegacyEncoding.multibyte.contains(name) }

  private static let multibyte: Set<String> = [
    "GB18030", "BIG5-HKSCS", "EUC-JP", "EUC-JISX0213", "EUC-TW", "CP932", "SHIFT_JISX0213", "UHC", "JOHAB",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in labels {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  /// Labels without their marks, in lower case.
  private static let labels = [
    "CP437": "437 cp437 ibm437 cspc8codepage437", "CP737": "737 cp737 ibm737", "CP775": "775 cp775 ibm775",
    "CP850": "850 cp850 ibm850", "CP852": "852 cp852 ibm852", "CP855": "855 cp855 ibm855", "CP856": "cp856",
    "CP857": "857 cp857 ibm857", "CP858": "cp858 cp00858 ibm00858", "CP860": "860 cp860 ibm860",
    "CP861": "861 cp861 ibm861", "CP862": "862 cp862 ibm862 dos862", "CP863": "863 cp863 ibm863",
    "CP864": "864 cp864 ibm864", "CP865": "865 cp865 ibm865", "CP869": "869 cp869 ibm869",
    "IBM037": "ibm037 cp037 ebcdiccpus ebcdiccpca ebcdiccpwt ebcdiccpnl ibm039", "IBM424": "ibm424 cp424 ebcdiccphe",
    "IBM500": "ibm500 cp500 ebcdiccpbe ebcdiccpch", "IBM1026": "ibm1026 cp1026", "IBM1140": "ibm1140 cp1140",
    "CP866": "866 cp866 csibm866 ibm866",
    "CP874": "dos874 iso885911 tis620 windows874 cp874 thai",
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
    "MACINTOSH": "macintosh mac xmacroman csmacintosh macroman",
    "MAC-CYRILLIC": "xmaccyrillic xmacukrainian maccyrillic",
    "MAC-CENTRALEUROPE": "maclatin2 maccentraleurope xmacce", "MAC-IS": "maciceland", "PT154": "ptcp154 pt154 cp154",
    "RK1048": "kz1048 rk1048 strk10482002", "KOI8-T": "koi8t", "VISCII": "viscii csviscii",
    "GB18030": "gb18030 gbk gb2312 gb231280 chinese csgb2312 csiso58gb231280 isoir58 xgbk cp936 ms936 euccn",
    "BIG5-HKSCS": "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950",
    "EUC-JP": "eucjp xeucjp cseucpkdfmtjapanese ujis",
    "EUC-JISX0213": "eucjisx0213 eucjis2004", "SHIFT_JISX0213": "shiftjisx0213 shiftjis2004", "EUC-TW": "euctw",
    "CP932": "shiftjis sjis xsjis mskanji csshiftjis ms932 cp932 windows31j",
    "ISO-2022-JP": "iso2022jp csiso2022jp iso2022jp1", "ISO-2022-JP-2": "iso2022jp2 csiso2022jp2 iso2022jpext",
    "ISO-2022-KR": "iso2022kr csiso2022kr", "JOHAB": "johab cp1361 ms1361", "UTF-7": "utf7 unicode11utf7",
    "UHC": "euckr cseuckr isoir149 korean ksc5601 ksc56011987 ksc56011989 csksc56011987 windows949 cp949 uhc",
  ]
}
