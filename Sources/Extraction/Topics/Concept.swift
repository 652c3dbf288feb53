/// A subject that can be recognised.
struct Concept {
  /// IPTC's code, `medtop:20000344`; nil for a subject that IPTC does not have.
  let code: String?
  /// IPTC's code of the subject above it.
  let parent: String?
  let name: String
  let slug: String
  /// What a phrase has that is called as the subject is.
  let key: UInt64
  /// A number for the field it belongs to: politics, economy, security, …
  let domain: Int
}
