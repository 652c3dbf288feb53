/// What a phrase says of the person it names.
struct PersonClue {
  var tokens: [Token]
  /// The name as written.
  var text: String
  var title: Title?
  /// The title's words, as a role.
  var role: String?
  var countries: [String]
  var organization: String?
  var isCertain = true
  /// What "Mr" or "Mrs" tells.
  var courtesy: Gender?

  var words: [String] { PersonWords(tokens).keys }
  /// A title other than "Mr" tells an office.
  var office: OfficeCategory? { title.flatMap { $0.category == .honorific ? nil : $0.category } }
}
