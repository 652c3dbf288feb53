import Testing

@Suite("What is not a meeting")
struct NoMeetingTests {
  @Test(
    "Nothing is reported",
    arguments: [
      "Profits met expectations in the third quarter, Chief Executive Dana Holm said on Tuesday.",
      "The company met its goals for the year, said Chairman Peter Lund.",
      "Sweden met the deadline and Denmark met the criteria for the loan.",
      "The convoy met resistance near the border, General Ivan Petrov said.",
      "It was a meeting of minds, said President Emmanuel Macron.",
      "The finance committee of the parliament will meet on Thursday to vote on the budget.",
      "The school board's meeting on Monday was postponed.",
      "The Federal Reserve meeting ended on Wednesday with rates unchanged, and Chair Jerome Powell spoke to the press.",
      "Angela Stone and Peter Wolf never met, though they wrote to each other for years.",
      "If Vladimir Putin and Volodymyr Zelenskyy met, much could be settled.",
      "Novak Djokovic will meet Carlos Alcaraz in the final on Sunday after both won their semi-final matches in straight sets.",
      "France meet Ireland in Dublin on Saturday, with the championship at stake. The coach made two changes, and the captain is fit for the match.",
      "Prime Minister Keir Starmer met every target that he had set himself.",
      "Chancellor Olaf Scholz called Vladimir Putin a liar.",
      "The cabinet met on Tuesday to discuss the budget.",
      "Shareholders gather in Basel on Friday for the annual meeting.",
      "Emmanuel Macron spoke to reporters in Paris on Tuesday.",
      "Ten years after the summit, the town held a concert in the square.",
      "Keir Starmer refused to meet the demands of the doctors.",
      "Prime Minister Kristen Michal welcomed the decision of President Donald Trump to keep troops in Estonia.",
      "Parliament sits again on Monday, when Prime Minister Bart De Wever will speak.",
      "Will Emmanuel Macron meet Vladimir Putin this year?",
      "The president should meet Volodymyr Zelenskyy at once, wrote Senator Jane Doyle.",
      "Mette Frederiksen has consulted lawyers and the widow of former minister Jens Holm.",
      "Demand for gas met supply in March, the regulator said.",
      "The ship called at Piraeus, where Captain Nikos Pappas received fuel.",
      "Emmanuel Macron welcomed the agreement between Serbia and Kosovo.",
      "The road meets the river near the house of President William Ruto.",
      "Police called the house of Senator Mark Lowe on Monday.",
      "Boris Kahn left a club called the Blue Lantern in 2010.",
      "The regime she followed, called Slow Garden, was praised by Tilda Weiss.",
      "Tilda Weiss described a dispute over a security called Lantern Funding.",
      "The Lantern Foundation thanked the State Department and the United States Chamber of Commerce.",
      "Talks between Israel and Hamas have been stalled since January.",
    ])
  func none(text: String) {
    #expect(Story(text).summaries == [])
  }
}
