/// What a site's robots.txt asks of one program (RFC 9309).
///
/// ```swift
/// let robots = RobotsFile(bytes, agent: "Rapporteur")
/// if robots.allows("/archive?page=2") { … }
/// ```
public struct RobotsFile: Hashable, Sendable {
  private let rules: [RobotsRule]

  /// The groups that name the program, put together; where there is none, those for all (section 2.2.1).
  /// - Parameters:
  ///   - bytes: what comes after the first 500 KiB is not read (section 2.5).
  ///   - agent: the program's product token, compared without case.
  public init(_ bytes: some Collection<UInt8>, agent: String) {
    var parser = RobotsParser(agent: agent)
    for line in bytes.prefix(Self.limit).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) { parser.read(line) }
    rules = parser.rules
  }

  private init(_ rules: [RobotsRule]) { self.rules = rules }

  static let limit = 500 << 10
  static let allowsAll = RobotsFile([])

  /// Of the rules that match, the longest counts; where an allowing one is as long as a forbidding one, that one
  /// (section 2.2.2).
  /// - Parameter target: path and query.
  public func allows(_ target: String) -> Bool {
    let path = RobotsRule.normalized(target.utf8)
    if path.elementsEqual("/robots.txt".utf8) { return true }
    var best: RobotsRule?
    for rule in rules where rule.matches(path) {
      guard let known = best else {
        best = rule
        continue
      }
      if rule.length > known.length || (rule.length == known.length && rule.isAllowing) { best = rule }
    }
    return best?.isAllowing ?? true
  }
}
