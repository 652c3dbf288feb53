import Testing

/// What is written together counts as what it stands for.
@Suite("Contractions")
struct ContractionTests {
  @Test(arguments: [
    ("Emmanuel Macron didn't meet Friedrich Merz on Monday.", "Emmanuel Macron did not meet Friedrich Merz on Monday."),
    ("Emmanuel Macron hasn’t met Friedrich Merz.", "Emmanuel Macron has not met Friedrich Merz."),
    ("Emmanuel Macron won't meet Friedrich Merz on Friday.", "Emmanuel Macron will not meet Friedrich Merz on Friday."),
    (
      "Emmanuel Macron and Friedrich Merz are in Metz. They've met twice since Monday.",
      "Emmanuel Macron and Friedrich Merz are in Metz. They have met twice since Monday."
    ),
    (
      "Emmanuel Macron and Friedrich Merz are in Metz. They're meeting on Friday.",
      "Emmanuel Macron and Friedrich Merz are in Metz. They are meeting on Friday."
    ),
    (
      "Emmanuel Macron said he'd meet Friedrich Merz on Friday.",
      "Emmanuel Macron said he would meet Friedrich Merz on Friday."
    ),
    (
      "Emmanuel Macron said he'd met Friedrich Merz on Monday.",
      "Emmanuel Macron said he had met Friedrich Merz on Monday."
    ),
    (
      "The talks between France and Germany won't take place on Friday.",
      "The talks between France and Germany will not take place on Friday."
    ),
  ])
  func readsAlike(short: String, full: String) {
    #expect(Story(short).summaries == Story(full).summaries)
  }
}
