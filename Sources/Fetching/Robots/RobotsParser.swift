/// Reads robots.txt line by line, and keeps the rules that concern one program. Lines of other kinds (`Sitemap`,
/// `Crawl-delay`, nonsense) neither begin nor end a group (RFC 9309, section 2.2.4).
struct RobotsParser {
  private let agent: [UInt8]
  private var own: [RobotsRule] = []
  private var general: [RobotsRule] = []
  private var isNamed = false
  /// Whom the present group is for, and whether its first rule has come.
  private var concerns = (us: false, everyone: false)
  private var hasRules = false
  private var isFirst = true

  init(agent: String) { self.agent = Array(agent.lowercased().utf8) }

  var rules: [RobotsRule] { isNamed ? own : general }

  mutating func read(_ line: some Collection<UInt8>) {
    var bytes = Array(line.prefix { $0 != UInt8(ascii: "#") })
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirst = false
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = Self.trimmed(bytes[(colon + 1)...])
    switch String(decoding: Self.trimmed(bytes[..<colon]), as: UTF8.self).lowercased() {
    case "user-agent": begin(value)
    case "allow": add(value, isAllowing: true)
    case "disallow": add(value, isAllowing: false)
    default: break
    }
  }

  private mutating func begin(_ name: ArraySlice<UInt8>) {
    // Several lines of agents before the rules name one group.
    if hasRules { (concerns, hasRules) = ((false, false), false) }
    if name.first == UInt8(ascii: "*") {
      concerns.everyone = true
      return
    }
    // What follows the token, a version for instance, does not count.
    let token = name.prefix { Self.isTokenByte($0) }
    if !agent.isEmpty, String(decoding: token, as: UTF8.self).lowercased().utf8.elementsEqual(agent) {
      concerns.us = true
      isNamed = true
    }
  }

  private mutating func add(_ pattern: ArraySlice<UInt8>, isAllowing: Bool) {
    hasRules = true
    // An empty pattern matches nothing; and one that begins otherwise is nobody's path.
    guard pattern.first == UInt8(ascii: "/") || pattern.first == UInt8(ascii: "*") else { return }
    let rule = RobotsRule(pattern: pattern, isAllowing: isAllowing)
    if concerns.us { own.append(rule) }
    if concerns.everyone { general.append(rule) }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 }
    return end.map { start[...$0] } ?? []
  }
}
