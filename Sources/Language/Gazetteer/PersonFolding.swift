/// Folds persons' names further than `NameFolding`, so that the ways to write one in Latin letters meet: particles,
/// initials and courtesies fall away ("al-Sisi" and "el-Sisi"), and spellings of one sound become one ("Zelensky" and
/// "Zelenskyy", "Mohammed" and "Muhammad", "Mueller" and "Müller").
struct PersonFolding {
  /// A hash a word, in the order written; particles left out.
  private(set) var words: [UInt64] = []
  private var particle: UInt64?

  init(_ utf8: some Sequence<UInt8>) {
    var word: [UInt8] = []
    NameFolding.fold(
      utf8,
      emit: { byte in
        if byte == NameFolding.space {
          finish(&word)
        } else {
          word.append(byte)
        }
      }, letter: { _ in })
    finish(&word)
    // Someone may be called An or Du.
    if words.isEmpty, let particle { words = [particle] }
  }

  /// The same for either order of family and given names.
  var hash: UInt64 { PersonFolding.hash(words) }

  /// `Person.spelling`.
  static func spelling(of name: String) -> Int64 {
    let folded = PersonFolding(name.utf8)
    return folded.words.count > 1 ? Int64(bitPattern: folded.hash) : 0
  }

  static func hash(_ words: some Sequence<UInt64>) -> UInt64 {
    FNV.finished(words.reduce(0) { $0 &+ $1 &* 0x9e37_79b9_7f4a_7c15 })
  }

  private mutating func finish(_ word: inout [UInt8]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count > 1 else { return }
    let hash = PersonFolding.hash(of: word)
    if PersonFolding.dropped[hash] != nil {
      particle = hash
      return
    }
    if let same = PersonFolding.variants[hash] {
      words.append(PersonFolding.firstVariants[Int(same)])
      return
    }
    PersonFolding.stripServant(&word)
    PersonFolding.foldSounds(&word)
    words.append(PersonFolding.hash(of: word))
  }

  /// "Abdelfattah", "Abdul Fattah" and "Abd al-Fattah" are all "fattah".
  private static func stripServant(_ word: inout [UInt8]) {
    for prefix in servants where word.count > prefix.count + 2 && word.starts(with: prefix) {
      word.removeFirst(prefix.count)
      return
    }
  }

  /// Doubled letters become one, "ou" and "oo" u, "ee" i, "ae", "oe", "ue" their first vowel, and the ends of Slavic
  /// names "iy", "yy", "ii", "yi" one i.
  private static func foldSounds(_ word: inout [UInt8]) {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    for (index, byte) in word.enumerated() {
      let last = folded.last
      switch (last, byte) {
      case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "o")):
        folded[folded.count - 1] = UInt8(ascii: "u")
      // "Lee" is not "Li".
      case (UInt8(ascii: "e"), UInt8(ascii: "e")) where word.count > 4: folded[folded.count - 1] = UInt8(ascii: "i")
      case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
        (UInt8(ascii: "u"), UInt8(ascii: "e")):
        if index == word.count - 1 { folded.append(byte) }
      case (_, UInt8(ascii: "y")), (_, UInt8(ascii: "i")):
        if last != UInt8(ascii: "i") { folded.append(UInt8(ascii: "i")) }
      default:
        if last != byte { folded.append(byte) }
      }
    }
    word = folded
  }

  private static func hash(of word: [UInt8]) -> UInt64 {
    FNV.finished(word.reduce(FNV.offset) { FNV.adding($1, to: $0) })
  }

  private static func hash(of word: String) -> UInt64 { hash(of: Array(word.utf8)) }

  private static let servants = ["abdel", "abdul", "abdal", "abdol", "abdoul"].map { Array($0.utf8) }

  private static let dropped = slots(
    """
    al el ul ad as az an ar ash bin ben ibn bint van von der den de da di do dos das du la le del della abd abdel \
    abdul abdal abdoul jr sr ii iii iv vi vii viii ix xii xiii xiv xv xvi sir dame lord sheikh shaikh shaykh sheik sayyid sayed hajji haji dr mr mrs ms \
    mme gen prof hon st
    """.split(separator: " ").map { (hash(of: String($0)), 0) })

  private static func slots(_ rows: [(UInt64, Int32)]) -> HashSlots {
    var slots = HashSlots(minimumCapacity: rows.count)
    for (key, value) in rows { slots.set(key, to: value) }
    return slots
  }

  /// Names that no rule brings together; the first of a line stands for all.
  private static let variants = slots(
    variantLines.enumerated().flatMap { index, line in
      line.split(separator: " ").map { (hash(of: String($0)), Int32(index)) }
    })

  private static let firstVariants = variantLines.map { line in
    hash(of: String(line.prefix { $0 != " " }))
  }

  private static let variantLines = [
    "mohammed muhammad mohamed mohammad muhammed mohamad muhamad mahomed mohamud mehmed",
    "abdullah abdallah abdalla abdulla abdollah", "hussein hussain husayn husain hossein hussien",
    "ahmed ahmad ahmet", "youssef yusuf yousef yousuf yusef yussef yosef", "ibrahim ebrahim", "khalifa khalifah",
    "zayed zayid zaid", "nahyan nahayan nuhayyan nahyaan", "maktoum maktum", "faisal faysal feisal", "saud saoud",
    "hasan hassan", "omar umar", "khalid khaled", "said saeed saied sayeed", "mustafa mostafa moustafa",
    "mahmoud mahmud", "bashar bachar", "assad asad", "qaddafi gaddafi gadhafi kadhafi qadhafi kaddafi", "rafik rafic",
    "saleh salih", "najib nagib", "reza riza", "khamenei khamenehi", "ahmadinejad ahmadinezhad", "haidar haider",
    "alexander aleksandr alexandr aleksander alyaksandr oleksandr alexandre alejandro", "sergei sergey serhiy siarhei",
    "lukashenko lukashenka", "yeltsin eltsin", "dmitry dmitri dmitriy dmytro", "yevgeny evgeny yevgeni evgeni",
    "yulia julia yuliya", "tymoshenko timoshenko", "volodymyr vladimir volodimir", "mikhail mikheil michail",
    "gorbachev gorbachov", "andrei andrey andrii andriy", "vyacheslav viacheslav", "yuri yury yuriy", "lavrov lavrof",
    "aliyev aliev", "berdimuhamedov berdymukhamedov berdymuhamedov", "mirziyoyev mirziyoev mirzioyev",
    "tokayev tokaev", "nazarbayev nazarbaev", "japarov zhaparov", "atambayev atambaev", "rahmon rakhmon rahmonov",
    "netanyahu netanyahou", "jong jung chong", "jeong chung", "park pak", "roh noh",
  ]
}
