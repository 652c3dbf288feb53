/// The months in the languages of feeds, and what else stands in dates there.
enum MonthNames {
  /// 1 to 12, of a name or its abbreviation in lower case.
  static func month(_ word: String) -> Int? { months[word] }

  /// What the number before a word is, as in `2004년 5월`.
  static func unit(_ word: String) -> DateUnit? { units[word] }

  /// Whether a word stands before the number of a month (Vietnamese).
  static func announcesMonth(_ word: String) -> Bool { word == "tháng" || word == "thg" }

  /// Vietnamese months that are words; `mười` may be the start of the next two.
  static func vietnamese(_ word: String, after month: Int?) -> Int? {
    guard let number = vietnameseNumbers[word] else { return nil }
    return month == 10 && number <= 2 ? 10 + number : number
  }

  private static let vietnameseNumbers = [
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "chạp": 12,
  ]

  private static let units: [String: DateUnit] = [
    "年": .year, "月": .month, "日": .day, "号": .day, "時": .hour, "时": .hour, "点": .hour, "點": .hour, "分": .minute,
    "秒": .second, "년": .koreanYear, "월": .month, "일": .day, "시": .hour, "분": .minute, "초": .second,
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// Latin scripts, then Greek, Cyrillic and others. Where two languages give a word two meanings, the one with more
  /// feeds has it (`listopada` is Polish here).
  private static let names = [
    """
    jan january janvier janv januar jänner enero gennaio janeiro januari ene gen gener jaanuar sty stycznia styczeń led
    ledna leden január januára januarie ianuarie ian oca ocak tammikuuta tammikuu januarja siječnja sausio
    ιαν ιανουάριος ιανουαρίου янв января январь січ січня січень януари जनवरी มกราคม يناير ינואר בינואר
    """,
    """
    feb february février fevrier févr februar feber febrero febbraio fevereiro februari fév fev febr febrer veebruar lut
    lutego luty úno února únor február februára februarie şub şubat helmikuuta helmikuu februarja veljače vasario
    febru februári φεβ φεβρουάριος φεβρουαρίου фев февр февраля февраль лют лютого лютий февруари फरवरी กุมภาพันธ์ فبراير
    פברואר בפברואר
    """,
    """
    mar march mars märz marzo março maart mär maerz mrz març märts marca marzec bře března březen marec március martie
    mart mrt maa maaliskuuta maaliskuu marts maret ožujka kovo
    μάρ μαρ μάώ μαώ μάρτιος μαρτίου мар марта март бер березня березень मार्च มีนาคม مارس מרץ במרץ
    """,
    """
    apr april avril avr abril aprile abr abril aprill kwi kwietnia kwiecień dub dubna duben apríl apríla április aprilie
    nis nisan huhtikuuta huhtikuu aprila travnja balandžio
    απρ απρίλιος απριλίου апр апреля апрель кві квітня квітень април अप्रैल เมษายน أبريل ابريل אפריל באפריל
    """,
    """
    may mai mayo maggio maio mei mag maig maj maja kvě května květen máj mája május májusi mayıs toukokuuta toukokuu
    svibnja gegužės μάι μάϊ μαϊ μαι μάιος μαΐου май мая тра травня травень मई พฤษภาคม مايو מאי במאי
    """,
    """
    jun june juin juni junio giugno junho giu juny juuni cze czerwca czerwiec čer června červen jún júna június június
    iunie haz haziran kesäkuuta kesäkuu junij junija lipnja birželio
    ιούν ιον ιούνιος ιουνίου июн июня июнь чер червня червень юни जून มิถุนายน يونيو יוני ביוני
    """,
    """
    jul july juillet juil juli julio luglio julho lug juliol juuli lip lipca lipiec čvc července červenec júl júla július
    iulie tem temmuz heinäkuuta heinäkuu julij julija srpnja liepos
    ιούλ ιολ ιούλιος ιουλίου июл июля июль лип липня липень юли जुलाई กรกฎาคม يوليو יולי ביולי
    """,
    """
    aug august août aout agosto augustus aoû ago agost sie sierpnia sierpień srp srpna srpen augusta augusztus avgust
    avgusta ağu ağustos elokuuta elokuu agustus agu kolovoza rugpjūčio augusti
    αύγ αυγ αύγουστος αυγούστου авг августа август сер серпня серпень अगस्त สิงหาคม أغسطس אוגוסט באוגוסט
    """,
    """
    sep sept september septembre septiembre settembre setembro set setiembre setembre wrz września wrzesień zář září
    szeptember septembrie eyl eylül syyskuuta syyskuu septembra rujna rugsėjo
    σεπ σεπτέμβριος σεπτεμβρίου сен сент сентября сентябрь вер вересня вересень септември सितंबर กันยายน سبتمبر ספטמבר
    בספטמבר
    """,
    """
    oct october octobre oktober octubre ottobre outubro okt ott out octubre oktoober paź października październik říj
    října říjen október októbra octombrie eki ekim lokakuuta lokakuu oktobra spalio
    οκτ οκτώβριος οκτωβρίου окт октября октябрь жов жовтня жовтень октомври अक्टूबर ตุลาคม أكتوبر اكتوبر אוקטובר באוקטובר
    """,
    """
    nov november novembre noviembre novembro lis listopada listopad kas kasım marraskuuta marraskuu novembra noiembrie
    studenoga lapkričio νοέ νοε νοέμβριος νοεμβρίου ноя нояб ноября ноябрь лис листопада листопад ноември नवंबर พฤศจิกายน
    نوفمبر נובמבר בנובמבר
    """,
    """
    dec december décembre decembre dezember diciembre dicembre dezembro déc dez dic desembre des detsember gru grudnia
    grudzień pro prosince prosinec decembra decembrie ara aralık joulukuuta joulukuu desember prosinca gruodžio
    δεκ δεκέμβριος δεκεμβρίου дек декабря декабрь гру грудня грудень декември दिसंबर ธันวาคม ديسمبر דצמבר בדצמבר
    """,
  ].map { $0.replacing("\n", with: " ") }
}

/// What a number in a date counts.
enum DateUnit {
  case year, month, day, hour, minute, second
  /// A year in a Korean date, whose clock is Korea's.
  case koreanYear
}
