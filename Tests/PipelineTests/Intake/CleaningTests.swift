import News
import Pipeline
import Testing

/// What `ArticleReader.clean` makes of plain text.
struct CleaningTests {
  @Test func keepsAHeadlineAndAParagraphThatStandTwiceOnce() throws {
    let text = """
      As Ana Brkic prepares for talks with Otto Lund at the Old Mint, she speaks of trust between the two neighbours.
      **Brkic Hopes to Win Lund Over at the Old Mint**

      **Brkic Hopes to Win Lund Over at the Old Mint**
      The minister arrives on Friday.
      Both sides expect a long evening, and a short statement about the ferry at the end of it.
      Both sides expect a long evening, and a short statement about the ferry at the end of it.
      """
    let article = try clean(text)
    #expect(article.title == "Brkic Hopes to Win Lund Over at the Old Mint")
    #expect(
      article.text == """
        As Ana Brkic prepares for talks with Otto Lund at the Old Mint, she speaks of trust between the two neighbours.

        Brkic Hopes to Win Lund Over at the Old Mint

        The minister arrives on Friday.

        Both sides expect a long evening, and a short statement about the ferry at the end of it.
        """)
  }

  @Test func shortParagraphsMayStandTwice() throws {
    #expect(try clean("He asked.\n\nYes.\n\nShe asked.\n\nYes.").text == "He asked.\n\nYes.\n\nShe asked.\n\nYes.")
  }

  @Test func aShortTitleThatStandsTwiceIsKeptOnce() throws {
    let article = try clean("Ferry talks\n\nFERRY TALKS\n\nThe envoys met.", title: "Ferry talks")
    #expect(article.text == "Ferry talks\n\nThe envoys met.")
  }

  @Test func joinsLinesThatWereBrokenToFit() throws {
    let mail = """
      The envoys of both republics sat down in the harbour office on
      Monday to speak about the ferry, a single crossing and the long-
      term lease of the eastern pier.
      A statement follows.

      Nobody spoke of the lighthouse.
      """
    #expect(
      try clean(mail).text == """
        The envoys of both republics sat down in the harbour office on Monday to speak about the ferry, a single \
        crossing and the long-term lease of the eastern pier.

        A statement follows.

        Nobody spoke of the lighthouse.
        """)
  }

  @Test func aLineEachStaysAParagraphEach() throws {
    let text = "Envoys meet in the harbour office\nThe envoys spoke about the ferry.\nNobody spoke of the lighthouse."
    #expect(try clean(text).text == text.replacing("\n", with: "\n\n"))
  }

  @Test(arguments: [
    ("**Two words** and _one_.", "Two words and one."),
    ("A ***very*** *old* __pier__", "A very old pier"),
    ("**_Both_** marks", "Both marks"),
    ("(*in brackets*)", "(in brackets)"),
    ("5 * 3 * 2 is 30", "5 * 3 * 2 is 30"),
    ("the file_name_here stays", "the file_name_here stays"),
    ("a footnote* stays", "a footnote* stays"),
    ("** not closed", "** not closed"),
    ("#1 on the list", "#1 on the list"),
    ("## A heading ##", "A heading"),
  ])
  func removesMarksThatWrapWords(text: String, expected: String) throws {
    #expect(try clean(text).text == expected)
  }

  @Test func rulesSeparateAndAreLeftOut() throws {
    #expect(try clean("One.\n---\nTwo.\n\n* * *\n\nThree.").text == "One.\n\nTwo.\n\nThree.")
  }

  @Test func foldsWhiteSpaceAndLeavesOutWhatCannotBeSeen() throws {
    let text =
      "\u{FEFF}The\u{A0}\u{2003}envoys\t met\u{0}\u{200B} in\u{AD}side.\r\n\r\nThen\u{2028}\u{85}they left\u{FFFF}."
    #expect(try clean(text).text == "The envoys met inside.\n\nThen\n\nthey left\u{FFFD}.")
  }

  @Test func composesLetters() throws {
    #expect(try clean("Jose\u{301} arrived.").text.unicodeScalars.elementsEqual("José arrived.".unicodeScalars))
  }

  @Test func cutsWhatIsTooLong() throws {
    let long = String(repeating: "word ", count: 150_000)
    let article = try clean(long + "\n\n" + long)
    #expect(article.text.unicodeScalars.count <= ArticleReader.longestText)
    #expect(article.text.hasSuffix("word…"))
    #expect(try clean(article.text, title: article.title) == article)
  }

  @Test(arguments: ["", " \n\u{0}\n ", "---", "\u{200B}"]) func whatHoldsNothingIsRefused(text: String) {
    #expect(throws: PipelineError.emptyArticle) { try clean(text) }
  }

  @Test func aTitleAloneIsTheText() throws {
    #expect(try clean("", title: "Envoys meet").text == "Envoys meet")
  }

  /// Texts put together at random from what the cleaner looks at.
  @Test func cleaningWhatIsCleanChangesNothing() throws {
    let pieces = [
      "*", "**", "***", "_", "__", "# ", "## ", "---", "===", "\n", "\n\n", "\r\n", " ", " ", "a", "Envoy", "met.", "“",
      "”",
      "(", ")", "-", ".", "…", "\u{301}", "é", "\u{A0}", "The envoys of both republics sat down in the harbour office",
      "and went on in lower case for longer than thirty letters", "1", "\u{2029}", ">",
    ]
    var random = SeededRandom(seed: 11)
    for _ in 0..<4000 {
      let count = Int.random(in: 1...24, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let once = try? clean(text) else { continue }
      #expect(try clean(once.text, title: once.title) == once, "\(text.debugDescription) gave \(once)")
    }
  }

  private func clean(_ text: String, title: String? = nil) throws -> ArticleContent {
    try ArticleReader().clean(ArticleDraft(title: title, body: .text(text)))
  }
}
