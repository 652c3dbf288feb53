public import News

/// Someone an article speaks of who may meet others: a person, country, organisation or group.
public struct Actor: Hashable, Sendable {
  public internal(set) var kind: ParticipantKind
  /// The fullest name known.
  public internal(set) var name: String
  /// As the text gives it, or the gazetteer for the article's date: "Prime Minister".
  public internal(set) var role: String?
  public internal(set) var office: OfficeCategory?
  /// ISO 3166-1 alpha-2.
  public internal(set) var country: String?
  /// The organisation whose office a person holds, or the one itself.
  public internal(set) var organization: String?
  public internal(set) var gender: Gender?
  /// False for a person of whom the text gives only an office: "South Korea's trade minister".
  public internal(set) var isNamed: Bool
  /// False where only the shape of the words speaks for a person's name.
  public internal(set) var isCertain: Bool
  /// The gazetteer has this person in office on the article's date.
  public internal(set) var isInOffice: Bool
  /// The text says "former": the office is no longer held.
  public internal(set) var isFormer: Bool
  /// Keys of the name's words, without initials, particles and suffixes.
  var words: [String]
  /// The key of the word that names the person alone.
  var surname: String?
  /// The name in the gazetteer.
  var leader: String?

  init(kind: ParticipantKind, name: String) {
    (self.kind, self.name) = (kind, name)
    (isNamed, isCertain, isInOffice, isFormer) = (true, true, false, false)
    words = []
  }
}
