import Language

/// Irregular past forms of verbs of meeting, and of verbs that carry a meeting.
enum VerbForms {
  static let past: WordSet = [
    "met", "spoke", "spoken", "sat", "held", "had", "came", "began", "took", "went", "flew", "sat", "made", "paid",
    "left", "led", "said", "spent", "got", "caught", "saw", "gave", "drove", "sent", "told", "wrote", "shook", "rang",
    "put",
  ]

  static let travelling: WordSet = [
    "travels", "heads", "flies", "arrives", "lands", "leaves", "goes", "comes", "departs", "arriving", "heading",
    "travelling", "traveling", "flying", "begins", "starts", "kicks",
  ]
}
