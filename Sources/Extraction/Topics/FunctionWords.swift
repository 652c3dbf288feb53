/// Words that are part of no key phrase: the closed classes of English, words of time and measure, and the verbs
/// with which news is told.
enum FunctionWords {
  static func contains(_ word: Word) -> Bool {
    guard keys.contains(word.key) else { return false }
    return !word.has(.capitals) || word.has(.titleCase) || !acronyms.contains(word.key)
  }

  /// Another word in capitals.
  private static let acronyms = KeySet(["us", "it", "who", "aids"].map { WordKey.of($0.utf8) })

  private static let keys: KeySet = {
    var keys = KeySet(minimumCapacity: 2048)
    for word in list.split(whereSeparator: \.isWhitespace) {
      // The scanner reads over apostrophes.
      var folded = word.utf8.filter { $0 != UInt8(ascii: "'") }
      keys.insert(WordKey.of(folded))
      WordForm.fold(&folded)
      keys.insert(WordKey.of(folded))
    }
    return keys
  }()

  private static let list = """
    a an the this that these those such same other another each every either neither both all any some no none few
    many much more most less least several enough own certain various
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves who whom whose which what whatever whoever one ones
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing
    and or but nor so yet for if unless until while whereas because since although though as than then when whenever
    where wherever why how whether
    of in on at by to from with without within into onto upon over under above below between among amongst across
    through throughout during before after behind beyond against about around near off out up down along toward
    towards despite except per via amid amidst beside besides inside outside like unlike past
    be am is are was were been being have has had having do does did doing done will would shall should can could
    may might must ought cannot ain't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't haven't hasn't hadn't it's that's there's i'm he's she's we're they're you're i've we've they've i'll you'll he'll she'll we'll they'll i'd he'd she'd we'd they'd you'd let's what's who's
    not never ever always often sometimes usually already still just only also too very quite rather almost even
    again once twice here there now today yesterday tomorrow tonight soon later ago recently currently previously
    perhaps maybe however therefore thus instead meanwhile otherwise indeed especially particularly including
    according moreover furthermore yes please well really away back together apart forward far long
    first second third last next previous former latter new old early late recent further due
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
    billion trillion dozen half quarter percent per cent pct
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    day days week weeks month months year years hour hours minute minutes second seconds time times decade decades
    century morning afternoon evening night weekend noon midnight moment period
    say says said saying tell tells told telling ask asks asked asking add adds added adding announce announces
    announced announcing note noted notes explain explained argue argued claim claimed claims warn warned insist
    insisted suggest suggested believe believes believed think thinks thought know knows known knew see sees seen saw
    show shows showed shown find finds found make makes made making take takes took taken taking give gives gave given
    giving get gets got getting go goes went gone going come comes came coming become becomes became put puts putting
    keep keeps kept let lets want wants wanted need needs needed try tries tried trying use uses used using call calls
    called work works worked working seem seems seemed look looks looked looking feel feels felt leave leaves left
    mean means meant begin begins began begun start starts started starting continue continues continued follow
    follows followed following hold holds held holding bring brings brought provide provides provided include
    includes included allow allows allowed remain remains remained expect expects expected set sets run runs ran
    turn turns turned move moved moves pay paid meet meets met lead leads led live lived happen happened happens
    appear appeared appears lose lost win won stand stood spend spent offer offered speak spoke spoken talk talked
    hear heard ask buy bought reach reached raise raised pass passed sell sold decide decided return returned
    agree agreed help helped helps plan planned consider considered report reported reports reporting describe
    described express expressed urge urged vow vowed pledge pledged confirm confirmed deny denied reveal revealed
    increase increased rise rose risen fall fell fallen drop dropped grow grew grown cut join joined face faced faces
    mr mrs ms miss dr sir mister gov gen brig maj col lt sgt capt cmdr adm rev hon
    president presidential vice prime minister premier chancellor secretary king queen prince ambassador governor
    senator mayor spokesman spokeswoman spokesperson official officials leader leaders chief head chairman chairwoman
    director boss counterpart colleague office ministry government
    meeting meetings talk visit visits call statement conference reporter reporters discuss discussed discussion
    able likely unlikely possible impossible available ready good better best bad worse worst big bigger biggest small
    smaller large larger largest great greater greatest high higher highest low lower lowest little major minor main
    important different similar whole full part parts number numbers way ways thing things lot lots kind sort bit case
    ties tie role roles effort efforts step steps member members others something event events problem problems question
    questions result results reason reasons idea ideas change changes level levels area areas name names line top list
    word words kind type types version versions form forms piece pieces sense chance chances fan fans option options
    amount series start end beginning middle rest bit couple pair set range variety round back front bottom head
    aim aims goal goals focus importance significance outcome region regions country countries nation nations world
    basis manner respect terms term topic topics subject subjects situation situations circumstances condition
    conditions factor factors aspect aspects difference differences value values view views sign signs look cost
    agenda process delay request exchange opening sitting speaking telephone phone company companies analyst
    conversation envoy spot prospects readiness package announcement state states deputy
    mm cm km kg lb lbs mph bn mn tn rep co inc ltd corp plc llc etc re via pm am gmt est ft sq
    people person man men woman women group groups place side end example fact point matter issue issues
    """
}
