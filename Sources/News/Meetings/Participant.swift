/// One who takes part in a meeting.
public struct Participant: Hashable, Sendable {
  /// The fullest name known: "Shigeru Ishiba".
  public var name: String
  public var kind: ParticipantKind
  /// As the text, or the gazetteer for that date, gives it: "Prime Minister".
  public var role: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var host: Bool
  /// The words of the passage that name the participant: "Ishiba", "the US leader".
  public var mention: String

  public init(name: String, kind: ParticipantKind, role: String?, country: String?, host: Bool, mention: String) {
    (self.name, self.kind, self.role, self.country) = (name, kind, role, country)
    (self.host, self.mention) = (host, mention)
  }
}

public enum ParticipantKind: String, CaseIterable, Sendable {
  case person, country, organization
  /// Several who are named as one: "EU foreign ministers".
  case group
}
