import Fetching
import Testing

/// RFC 9309: which group is for us, and which rule of it counts.
@Suite struct RobotsFileTests {
  private func allows(_ text: String, _ target: String) -> Bool {
    RobotsFile(Array(text.utf8), agent: "Rapporteur").allows(target)
  }

  @Test(arguments: [
    ("", true), ("User-agent: *\nDisallow: /", false), ("User-agent: *\nDisallow:", true),
    ("user-agent:*\rDISALLOW:/a", false), ("User-agent: *\r\nDisallow: /a # all of it", false),
    ("User-agent: other\nDisallow: /", true), ("Disallow: /", true), ("User-agent: *\nDisallow /a", true),
    ("User-agent: rapporteur\nDisallow: /", false), ("User-Agent: Rapporteur/2.0\nDisallow: /", false),
    ("User-agent: rapporteurs\nDisallow: /", true), ("User-agent: rapport\nDisallow: /", true),
    ("User-agent: rapporteur\nAllow: /\n\nUser-agent: *\nDisallow: /", true),
    ("User-agent: *\nDisallow: /\n\nUser-agent: Rapporteur\nDisallow:", true),
    ("User-agent: other\nUser-agent: rapporteur\nDisallow: /a", false),
    ("User-agent: rapporteur\nDisallow: /x\nUser-agent: other\nDisallow: /a", true),
    ("User-agent: rapporteur\nDisallow: /x\n\nUser-agent: rapporteur\nDisallow: /a", false),
    ("User-agent: other\nSitemap: https://a.example/map\nUser-agent: rapporteur\nDisallow: /", false),
    ("User-agent: rapporteur\nCrawl-delay: 5\nDisallow: /a", false), ("User-agent: *\n\n\nDisallow: /a", false),
    ("\u{FEFF}User-agent: *\nDisallow: /", false), ("User-agent: *\nDisallow: a", true),
    ("<html>no robots</html>", true), ("User-agent: **\nDisallow: /", false),
  ])
  func theGroupThatNamesUsCounts(text: String, isAllowed: Bool) {
    #expect(allows(text, "/a/b") == isAllowed, "\(text)")
  }

  @Test(arguments: [
    // The RFC's own example.
    (["Allow: /example/page/", "Disallow: /example/page/disallowed.gif"], "/example/page/disallowed.gif", false),
    (["Allow: /example/page/", "Disallow: /example/page/disallowed.gif"], "/example/page/", true),
    (["Disallow: /", "Allow: /p"], "/page", true), (["Allow: /p", "Disallow: /"], "/page", true),
    (["Disallow: /folder", "Allow: /folder"], "/folder/page", true),
    (["Disallow: /page", "Allow: /*.htm"], "/page.htm", true),
    (["Disallow: /*.ph", "Allow: /page"], "/page.php5", true), (["Disallow: /$"], "/", false),
    (["Disallow: /$"], "/page.htm", true), (["Disallow: /fish"], "/fish.html", false),
    (["Disallow: /fish"], "/Fish", true),
    (["Disallow: /fish"], "/catfish", true), (["Disallow: /fish/"], "/fish", true),
    (["Disallow: /fish*"], "/fishheads", false),
    (["Disallow: /*.php"], "/folder/filename.php?parameters", false),
    (["Disallow: /*.php$"], "/filename.php?parameters", true),
    (["Disallow: /*.php$"], "/a.php/b.php", false), (["Disallow: /fish*.php"], "/fishheads/catfish.php?x", false),
    (["Disallow: /fish*.php"], "/Fish.php", true), (["Disallow: *"], "/anything", false),
    (["Disallow: *.gif$"], "/a.gif", false),
    (["Disallow: /a*b*c"], "/axxbxxc", false), (["Disallow: /a*b*c"], "/axxcxxb", true),
    (["Disallow: /a**c$"], "/abc", false),
    (["Disallow: /ab*ab$"], "/ab", true), (["Disallow: /?q="], "/?q=1", false), (["Disallow: /a$b"], "/a$b", false),
    (["Disallow: /"], "/robots.txt", true),
  ])
  func theLongestRuleThatMatchesCounts(rules: [String], target: String, isAllowed: Bool) {
    #expect(allows("User-agent: *\n" + rules.joined(separator: "\n"), target) == isAllowed, "\(rules) \(target)")
  }

  @Test(arguments: [
    ("/foo/bar?baz=quz", "/foo/bar?baz=quz", false), ("/foo/bar/ツ", "/foo/bar/%E3%83%84", false),
    ("/foo/bar/%E3%83%84", "/foo/bar/%e3%83%84", false), ("/foo/bar/%62%61%7A", "/foo/bar/baz", false),
    ("/a%2Fb", "/a/b", true), ("/a%3cd", "/a%3Cd", false), ("/%", "/%", false), ("/a%7Eb", "/a~b", false),
  ])
  func encodingsAreComparedAsTheyMean(pattern: String, target: String, isAllowed: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(pattern)", target) == isAllowed)
  }

  @Test func whatComesAfterTheLimitIsNotRead() {
    let filler = String(repeating: "# nothing here\n", count: 40_000)
    #expect(allows(filler + "User-agent: *\nDisallow: /", "/a"))
  }

  /// Patterns made to take for ever do not.
  @Test func manyStarsTakeNoTime() {
    let pattern = "/" + String(repeating: "a*", count: 20_000) + "b"
    #expect(allows("User-agent: *\nDisallow: \(pattern)", "/" + String(repeating: "a", count: 30_000)))
  }
}
