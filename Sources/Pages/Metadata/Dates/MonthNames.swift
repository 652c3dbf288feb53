/// The names of months in the languages that news is written in, in the forms that stand beside a day.
enum MonthNames {
  /// 1 to 12; the word is in lower case. Shortened names count where they can mean one month only.
  static func month(_ word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    var ambiguous: Set<String> = []
    for language in shortened {
      for (index, name) in names(language) {
        for length in 3...max(3, name.count) {
          let short = String(name.prefix(length))
          if let other = months[short], other != index { ambiguous.insert(short) }
          months[short] = index
        }
      }
    }
    for short in ambiguous { months[short] = nil }
    for language in whole + shortened {
      for (index, name) in names(language) { months[name] = index }
    }
    for (index, name) in names("jan feb mar apr may jun jul aug sept oct nov dec") { months[name] = index }
    return months
  }()

  private static func names(_ text: String) -> [(Int, String)] {
    text.split { $0 == " " || $0 == "\n" }.enumerated().flatMap { index, names in
      names.split(separator: "|").map { (index + 1, String($0)) }
    }
  }

  /// English, German, Dutch, French, Spanish, Portuguese, Italian, Romanian, Catalan, Swedish, Danish, Norwegian,
  /// Turkish, Indonesian, Hungarian, Polish, Czech, Russian, Ukrainian, Bulgarian, Greek.
  private static let shortened = [
    "january february march april may june july august september october november december",
    "januar|jänner februar|feber märz april mai juni juli august september oktober november dezember",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts|mars april maj|mai juni juli august september oktober november desember",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "januari februari maret april mei juni juli agustus september oktober november desember",
    "január február március április május június július augusztus szeptember október november december",
    "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień "
      + "września|wrzesień października|październik listopada grudnia|grudzień",
    "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen "
      + "září října|říjen listopadu prosince|prosinec",
    "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август "
      + "сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαϊου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
      + "δεκεμβρίου",
  ]

  /// Finnish, Arabic, Hebrew, Hindi, Serbian: not shortened, or not so that it could be told.
  private static let whole = [
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
      + "marraskuuta joulukuuta",
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
    "يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
  ]
}
