/// How well labels were met.
public struct SetScore: Hashable, Sendable {
  public let file: String
  public let format: LabelFormat
  public let items: Int
  public let measures: [Measure]
  public let mistakes: [Mistake]

  /// The share or tally of a name, in the order of the table.
  public struct Measure: Hashable, Sendable {
    public let name: String
    public let value: Value

    public enum Value: Hashable, Sendable {
      case share(Share)
      case tally(Tally)
    }
  }

  /// One thing that went wrong.
  public struct Mistake: Hashable, Sendable {
    /// The measure that it counts in: "date"; "missed" and "extra" for records.
    public let measure: String
    /// The item's name.
    public let item: String
    public let labelled: [String]
    public let told: [String]
  }

  public func share(_ name: String) -> Share? {
    for measure in measures where measure.name == name { if case .share(let share) = measure.value { return share } }
    return nil
  }

  public func tally(_ name: String) -> Tally? {
    for measure in measures where measure.name == name { if case .tally(let tally) = measure.value { return tally } }
    return nil
  }
}
