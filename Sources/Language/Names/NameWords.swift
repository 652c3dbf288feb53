/// Words that rules of names go by.
public enum NameWords {
  /// Whether names of organisations, events or natural places end so: "council", "summit", "river".
  public static func isOrganizationWord(_ key: String) -> Bool { organizationWords.contains(key) }

  /// Small words inside names: "Ursula von der Leyen", "Mohammed bin Salman".
  static let particles: WordSet = [
    "bin", "bint", "ibn", "ben", "al", "el", "ul", "ur", "von", "van", "der", "den", "de", "del", "della", "da", "do",
    "dos", "das", "di", "du", "la", "le", "ter", "ten", "zu", "e", "abu", "al-", "bani",
  ]

  static let suffixes: WordSet = ["jr", "sr", "ii", "iii", "iv", "vi", "vii", "viii", "xiv", "xvi"]

  /// Capitalised words that begin no name: sentence openers, days, months, and what headlines and readouts capitalise.
  static let never = WordSet(words: neverLines.joined(separator: " "))

  private static let neverLines = [
    "the a an this that these those it its he him his she her they them their we our us you your i my me who whom whose",
    "which what when where why how if then than there here not no nor none neither either both all any some each every",
    "many most more much few several other another such only also just even still yet already once again ever never",
    "and but or so for of in on at to from by with without within into onto over under about above after before between",
    "against during since until till while although though because as like unlike despite amid among across through",
    "near around along alongside per via is are was were be been being am has have had do does did will would shall",
    "should can could may might must let get got make made take took say says said tell told ask asked according",
    "meanwhile however moreover furthermore therefore thus instead indeed perhaps maybe later earlier recently today",
    "yesterday tomorrow tonight now soon finally first second third last next previous new old former late two three",
    "four five six seven eight nine ten one both monday tuesday wednesday thursday friday saturday sunday january",
    "february march april june july august september october november december feb apr jun jul aug sept sep oct",
    "nov dec mon tue tues wed thu thurs fri sat sun readout statement press release background remarks transcript photo",
    "photos video image caption hide read watch listen live updated breaking exclusive analysis opinion editorial",
    "government officials leaders ministers president meeting meetings talks call summit visit trip conference week",
    "month year day morning afternoon evening night north south east west northern southern eastern western central",
    "according additionally regarding following speaking asked despite thanks congratulations welcome please yes",
    "christmas easter ramadan passover thanksgiving mr mrs ms dr sir madam american british european western",
    "human climate energy trade security economic foreign national international global federal state public private",
    "meets meet met hosts host holds hold held to vs versus set aims eyes seeks urges warns vows says calls visits",
    "welcomes receives greets discuss discusses hails praises slams backs joins agrees agree sign signs pledge pledges",
    "cancels postpones delays arrives heads travels flies begins ends opens plans wants warn tells thanks phones speaks",
    "speak talk travel fly head arrive receive greet urge back join end open plan want seek warm close boost push",
  ]

  /// Last words of names of organisations, events and places.
  static let organizationWords = WordSet(words: organizationLines.joined(separator: " "))

  private static let organizationLines = [
    "party union bank council commission agency ministry group corp corporation inc ltd association federation army",
    "movement front brotherhood foundation institute university college company church committee court parliament",
    "senate congress assembly forum department office bureau authority administration service services police guard",
    "force forces command network news times post journal press tribune herald guardian agency club league cup team",
    "united city rovers conference summit festival award awards prize agreement accord treaty pact act plan fund",
    "initiative programme program project center centre school hospital airport station tower hall house palace castle",
    "hotel park square street avenue road bridge river lake sea ocean island islands strait gulf bay mountain mountains",
    "valley coast peninsula region province county district republic kingdom states emirates nations alliance",
    "partnership organization organisation society trust board exchange market markets holdings partners capital",
    "airlines airways motors energy oil gas petroleum mines industries systems technologies labs media studios games",
    "tv radio channel magazine review report day week month war battle revolution crisis dialogue process framework",
    "residence embassy consulate cathedral mosque temple museum library theatre theater stadium arena",
    "brigade brigades corps regiment division navy fleet lab computer software",
  ]

  /// Several people or states without a title of their own.
  static let groups: WordSet = [
    "delegation", "delegations", "sides", "countries", "nations", "governments", "parties", "teams", "group",
    "government", "team", "side", "members", "allies", "partners", "counterparts", "chiefs", "states", "powers",
    "militants", "rebels", "insurgents", "opposition", "regime", "junta", "administration", "parliamentarians",
    "advisers", "advisors", "aides", "trio", "pair", "duo", "men", "women",
    "families", "relatives", "survivors", "widows", "parents",
  ]

  /// Those who meet as such where a country is told: "Polish farmers", "former Vietnamese experts".
  static let people: WordSet = [
    "farmers", "miners", "workers", "doctors", "nurses", "students", "experts", "residents", "families", "investors",
    "villagers", "elders", "fishermen", "unions", "companies", "banks", "scientists", "academics", "veterans", "pilots",
    "teachers", "editors", "journalists", "exporters", "carmakers", "clerics", "commanders", "generals",
  ]

  /// Of whom they are, only the words after them tell: "the families of the hostages".
  static let kin: WordSet = ["families", "relatives", "survivors", "widows", "parents"]

  /// What several may come as: "a delegation of senators".
  static let collectives: WordSet = ["group", "delegation", "team"]

  static let pairs: WordSet = ["two", "both", "three", "four", "pair", "trio", "duo"]
}
