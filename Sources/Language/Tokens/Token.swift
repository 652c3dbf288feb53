/// A word, number or mark of a text, with where it stands.
public struct Token: Hashable, Sendable {
  /// UTF-8 offsets into the text.
  public let bytes: Range<Int>
  /// Code points into the text.
  public let scalars: Range<Int>
  /// What rules compare: lower case, without accents and without an abbreviation's full stops ("u.s." stands for both
  /// "US" and "U.S.", "erdogan" for "Erdoğan", "mr" for "Mr."); quotation marks and dashes in one form each.
  public let key: String
  public let traits: Traits

  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let word = Traits(rawValue: 1)
    /// Begins with a digit.
    public static let number = Traits(rawValue: 2)
    /// Neither word nor number.
    public static let mark = Traits(rawValue: 4)
    public static let capitalised = Traits(rawValue: 8)
    /// Two letters or more, all of them capitals.
    public static let capitals = Traits(rawValue: 16)
    /// Nothing stands between it and the token before.
    public static let joined = Traits(rawValue: 32)
    /// A line break stands before it.
    public static let opensLine = Traits(rawValue: 64)
    /// An empty line stands before it, or the text begins with it.
    public static let opensParagraph = Traits(rawValue: 128)
    /// Holds the full stop of an abbreviation: "U.S.", "Mr.", "J."
    public static let abbreviation = Traits(rawValue: 256)
    /// One capital and a full stop: "J."
    public static let initial = Traits(rawValue: 512)
    /// Has a hyphen inside: "two-day".
    public static let hyphenated = Traits(rawValue: 1024)
  }

  public func has(_ trait: Traits) -> Bool { traits.contains(trait) }

  public var isCapitalised: Bool { traits.contains(.capitalised) }
}
