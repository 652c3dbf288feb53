/// A subject of IPTC's Media Topics (https://cv.iptc.org/newscodes/mediatopic/), or one of our own under them.
public struct Subject: Hashable, Sendable {
  /// `medtop:20000638`; nil for one of our own.
  public let code: String?
  public let name: String
  public let slug: String
  /// The slug of the subject above it; nil at the top.
  public let broader: String?
}
