import News
import Testing

struct SlugTests {
  @Test(arguments: [
    ("Shigeru Ishiba", "shigeru-ishiba"), ("José Raúl", "jose-raul"), ("O'Brien, Jr.", "obrien-jr"),
    ("  St. John\u{2019}s  2 ", "st-johns-2"), ("U.S.-led", "us-led"), ("習近平", "習近平"), ("--", ""), ("Å'b c", "ab-c"),
  ])
  func joinsWordsInLowerCase(name: String, expected: String) {
    #expect(slug(name) == expected)
  }
}
